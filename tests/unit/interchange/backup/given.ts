import type { BackupRecord } from '../../../../lib/interchange/backup/format.ts';
import { checkBackup, readBackup } from '../../../../lib/interchange/backup/read-backup.ts';
import { backupLines } from '../../../../lib/interchange/backup/write-backup.ts';
import type { Draft } from '../../../../lib/model/engines.ts';
import { articleOf, briefOf } from '../../library/given.ts';

export const FACTS = { createdAt: Date.UTC(2026, 10, 1), app: '0.1.0' };

/** A ULID that ends in these letters. */
export const idOf = (end: string): string => end.padStart(26, '0');

export async function* stream<T>(values: Iterable<T>): AsyncGenerator<T> {
  for (const value of values) yield value;
}

/** Bytes in parts of so many, as a file is read. */
export function* parts(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const values: T[] = [];
  for await (const value of source) values.push(value);
  return values;
}

/** The backup of these records as one piece. */
export async function written(records: BackupRecord[]): Promise<Uint8Array> {
  return new Uint8Array(
    await new Blob(await all(backupLines(stream(records), FACTS))).arrayBuffer(),
  );
}

export const check = (bytes: Uint8Array, size = 1000) => checkBackup(stream(parts(bytes, size)));

/** The records of a backup that has to be whole. */
export async function readBack(bytes: Uint8Array, size = 1000): Promise<BackupRecord[]> {
  const checked = await check(bytes, size);
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  return all(readBackup(stream(parts(bytes, size)), checked.value));
}

export const article = articleOf({
  blocks: [
    { kind: 'heading', level: 2, text: 'What it costs', marks: [] },
    {
      kind: 'paragraph',
      text: 'Orla 5 costs *3 euros*.',
      marks: [
        { kind: 'link', start: 0, end: 6, href: 'https://halyard.example/orla' },
        { kind: 'strong', start: 13, end: 22 },
      ],
    },
    { kind: 'image', text: '', src: 'https://halyard.example/a.png', alt: 'A', caption: null },
  ],
  sentences: [{ text: 'Orla 5 costs *3 euros*.', block: 1, start: 0, end: 23 }],
  faq: [{ question: 'Why?', answer: 'So.', origin: 'details', inText: true, sentences: [0] }],
});

export const body = {
  id: idOf('A'),
  article,
  brief: {
    ...briefOf(article),
    facts: [
      {
        kind: 'price' as const,
        text: '3 euros',
        start: 14,
        end: 21,
        about: null,
        supposed: false,
        count: 1,
        sentences: [0],
      },
    ],
  },
  versions: [{ readAt: 5, article }],
};

export const row = {
  id: idOf('A'),
  key: 'https://halyard.example/a',
  url: 'https://halyard.example/a?x=1',
  kind: 'article' as const,
  title: 'Orla 5 \u2028 opens \ud800',
  siteName: null,
  authors: ['Ines Marlow'],
  publishedAt: null,
  lang: 'en',
  wordCount: 5,
  readingMinutes: 1,
  lede: '',
  state: 'read' as const,
  progress: 0.5,
  tags: ['ai'],
  hasFaq: true,
  hasNotes: true,
  savedAt: 10,
  updatedAt: 20,
  readAt: 15,
};

export const highlight = {
  id: idOf('H'),
  articleId: row.id,
  quote: '3 euros',
  prefix: '',
  suffix: '',
  color: 'green' as const,
  note: '**why**\nso',
  createdAt: 11,
  updatedAt: 12,
};

export const draft: Draft = {
  id: idOf('W'),
  articleId: row.id,
  textHash: 4_294_967_295,
  task: { kind: 'question', question: 'What does it cost?' },
  writer: { kind: 'endpoint', name: 'My own', model: 'lantern-8b' },
  promptVersion: 2,
  startedAt: 30,
  statements: [
    {
      role: 'answer',
      text: 'It costs 4 euros.',
      verdict: 'doubted',
      sentences: [0],
      doubts: [{ kind: 'number', text: '4', start: 9, end: 10 }],
    },
    {
      role: 'answer',
      text: 'Another costs 5.',
      verdict: 'supported',
      sentences: [],
      doubts: [],
      across: [{ articleId: idOf('B'), sentence: 7 }],
    },
  ],
  silent: false,
  cut: true,
};

export const topic = {
  id: idOf('T'),
  name: 'Orla',
  aliases: ['O'],
  excluded: [],
  context: ['model'],
  versions: true,
  anyCase: true,
  position: 3,
  muted: false,
  createdAt: 1,
  seenAt: 2,
};

export const feed = {
  id: idOf('F'),
  url: 'https://copperwire.example/feed.xml',
  title: 'Copper Wire',
  renamed: true,
  siteUrl: 'https://copperwire.example/',
  paused: true,
  whole: true,
  addedAt: 8,
};

/** One record of each kind. */
export const RECORDS: BackupRecord[] = [
  { t: 'article', v: row },
  { t: 'body', v: body },
  { t: 'highlight', v: highlight },
  { t: 'note', v: { articleId: row.id, text: 'mine', updatedAt: 3 } },
  {
    t: 'picture',
    v: {
      articleId: row.id,
      src: 'https://halyard.example/a.webp',
      type: 'image/webp',
      data: 'AAEC',
      keptAt: 3,
    },
  },
  { t: 'draft', v: draft },
  { t: 'topic', v: topic },
  { t: 'search', v: { id: idOf('S'), name: 'Mine', query: 'q=orla&state=unread', createdAt: 4 } },
  { t: 'feed', v: feed },
  { t: 'deletion', v: { id: idOf('D'), kind: 'feed', deletedAt: 9 } },
  { t: 'settings', v: { summarySentences: 5, theme: 'dark' } },
];
