import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeDocument } from '../../lib/search/document.ts';
import type { WordsClause } from '../../lib/search/query.ts';
import { type Index, search } from '../../lib/search/search.ts';
import {
  changedPart,
  mergeParts,
  type Part,
  type SegmentHead,
  segmentPart,
} from '../../lib/search/segment.ts';

const WORDS = [
  'alpha',
  'beta',
  'gamma',
  'delta',
  'alphabet',
  'チップ',
  'train',
  'training',
  'bets',
];
const word = fc.constantFrom(...WORDS);
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

interface Segment {
  head: SegmentHead;
  chunks: Map<string, Uint8Array>;
}

function built(id: string, parts: Part[], isOldest: boolean): Segment {
  const chunks = new Map<string, Uint8Array>();
  const merged = mergeParts(id, parts, isOldest);
  for (;;) {
    const step = merged.next();
    if (step.done) return { head: step.value, chunks };
    chunks.set(`${step.value.stream}/${step.value.number}`, step.value.bytes);
  }
}

function joined({ chunks }: Segment, stream: string): Uint8Array {
  const all = [...chunks].flatMap(([key, bytes]) => (key.startsWith(stream) ? [...bytes] : []));
  return Uint8Array.from(all);
}

const asPart = (segment: Segment): Part =>
  segmentPart(
    segment.head,
    [...segment.chunks].flatMap(([key, bytes]) => (key.startsWith('terms') ? [bytes] : [])),
    { postings: joined(segment, 'postings'), places: joined(segment, 'places') },
  );

const indexOf = (segments: Segment[]): Index => ({
  segments: segments.map(({ head }) => head),
  read: async (head, stream, from, to) => {
    const segment = segments.find((one) => one.head === head);
    return Array.from({ length: to - from + 1 }, (_, at) => {
      const bytes = segment?.chunks.get(`${stream}/${from + at}`);
      if (!bytes) throw new Error('no such chunk');
      return bytes;
    });
  },
});

const encoded = (body: string) =>
  encodeDocument({
    title: [],
    source: [],
    headings: [],
    body: [body],
    faq: [],
    notes: [],
    labels: [],
  });

/** Changes of few articles: saved, changed, removed. */
const change = fc.record({
  id: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
  body: fc.option(text, { freq: 4 }),
});
/** How many changes go into each segment, and which neighbors are merged afterwards. */
const plan = fc.record({
  changes: fc.array(change, { minLength: 1, maxLength: 30 }),
  sizes: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 8, maxLength: 8 }),
  merges: fc.array(fc.nat({ max: 5 }), { maxLength: 4 }),
});

function made({
  changes,
  sizes,
  merges,
}: {
  changes: { id: string; body: string | null }[];
  sizes: number[];
  merges: number[];
}) {
  const now = new Map<string, string>();
  const parts = changes.map(({ id, body }) => {
    const part = changedPart({
      id,
      replaces: now.has(id),
      bytes: body === null ? null : encoded(body),
    });
    if (body === null) now.delete(id);
    else now.set(id, body);
    return part;
  });
  const segments: Segment[] = [];
  for (let at = 0; at < parts.length; ) {
    const size = sizes[segments.length % sizes.length] ?? 1;
    segments.push(built(`s${at}`, parts.slice(at, at + size), at === 0));
    at += size;
  }
  for (const at of merges) {
    const run = segments.slice(at, at + 2);
    if (run.length === 2)
      segments.splice(at, 2, built(`m${at}-${segments.length}`, run.map(asPart), at === 0));
  }
  return { now, index: indexOf(segments) };
}

const ids = async (index: Index, clauses: Partial<WordsClause>[]): Promise<string> => {
  const whole = clauses.map((clause) => ({
    kind: 'words' as const,
    terms: [],
    exact: true,
    open: false,
    excluded: false,
    ...clause,
  }));
  const { hits } = await search(index, whole);
  return hits
    .map(({ id }) => id)
    .sort()
    .join('');
};

const having = (now: Map<string, string>, holds: (words: string[]) => boolean): string =>
  [...now]
    .flatMap(([id, body]) => (holds(body.split(' ')) ? [id] : []))
    .sort()
    .join('');

const JAPANESE = ['チッ', 'ップ'];
const termsOf = (one: string): string[] => (one === 'チップ' ? JAPANESE : [one]);

test('however the index was built, it finds what the articles hold now', async () => {
  await fc.assert(
    fc.asyncProperty(plan, word, word, async (given, one, other) => {
      const { now, index } = made(given);
      const [a, b] = [{ terms: termsOf(one) }, { terms: termsOf(other) }];
      expect(await ids(index, [a])).toBe(having(now, (words) => words.includes(one)));
      expect(await ids(index, [a, b])).toBe(
        having(now, (words) => words.includes(one) && words.includes(other)),
      );
      expect(await ids(index, [a, { ...b, excluded: true }])).toBe(
        having(now, (words) => words.includes(one) && !words.includes(other)),
      );
      if (one !== 'チップ' && other !== 'チップ')
        expect(await ids(index, [{ terms: [one, other] }])).toBe(
          having(now, (words) => words.some((each, at) => each === one && words[at + 1] === other)),
        );
      expect(await ids(index, [{ terms: ['alph'], exact: false, open: true }])).toBe(
        having(now, (words) => words.some((each) => each.startsWith('alph'))),
      );
      expect(await ids(index, [{ terms: ['trains'], exact: false }])).toBe(
        having(now, (words) => words.some((each) => each.startsWith('train'))),
      );
    }),
    { numRuns: 150 },
  );
});
