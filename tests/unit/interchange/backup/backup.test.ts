import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkBackup } from '../../../../lib/interchange/backup/read-backup.ts';
import { check, draft, FACTS, highlight, idOf, RECORDS, readBack, row, written } from './given.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);

/** These lines under a header of that schema, with the trailer that fits them. */
function sealed(lines: unknown[], header: object = {}): Uint8Array {
  const head = { format: 'lede-backup', version: 1, schema: 3, ...FACTS, ...header };
  const content = [head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
  const kinds = 'article body highlight note topic search deletion settings'.split(' ');
  const ofKind = (kind: string) =>
    lines.filter((line) => (line as { t?: string }).t === kind).length;
  const counts = Object.fromEntries(kinds.map((kind) => [kind, ofKind(kind)]));
  const sha256 = createHash('sha256').update(content).digest('hex');
  return bytes(`${content}${JSON.stringify({ t: 'end', counts, sha256 })}\n`);
}

describe('a backup', () => {
  it('gives back what was written, whatever parts it is read in', async () => {
    const whole = await written(RECORDS);
    expect(await readBack(whole)).toEqual(RECORDS);
    expect(await readBack(whole, 1)).toEqual(RECORDS);
    expect(await readBack(whole, 1 << 20)).toEqual(RECORDS);
  });

  it('is lines of JSON: a header, the records, a trailer with counts and a sum', async () => {
    const whole = text(await written(RECORDS));
    const lines = whole.split('\n');
    expect(lines).toHaveLength(RECORDS.length + 3);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      format: 'lede-backup',
      version: 1,
      schema: 8,
      ...FACTS,
    });
    const end = whole.lastIndexOf('{"t":"end"');
    expect(JSON.parse(whole.slice(end))).toEqual({
      t: 'end',
      counts: {
        article: 1,
        body: 1,
        highlight: 1,
        note: 1,
        picture: 1,
        draft: 1,
        topic: 1,
        search: 1,
        feed: 1,
        deletion: 1,
        settings: 1,
      },
      sha256: createHash('sha256').update(whole.slice(0, end)).digest('hex'),
    });
  });

  it('is read also where its counts do not name kinds that came later', async () => {
    const kinds = ['picture', 'draft', 'feed'];
    const whole = text(await written(RECORDS.filter(({ t }) => !kinds.includes(t))));
    const older = whole.replace(/,"picture":0,"draft":0/, '').replace(/,"feed":0/, '');
    expect(older).toHaveLength(whole.length - ',"picture":0,"draft":0,"feed":0'.length);
    expect(await check(bytes(older))).toMatchObject({ ok: true });
    const lied = whole.replace(/"note":1/, '"note":2');
    expect(await check(bytes(lied))).toMatchObject({ error: { kind: 'wrong-counts' } });
  });

  it('of an empty library is one', async () => {
    const checked = await check(await written([]));
    expect(checked.ok && checked.value.header.app).toBe('0.1.0');
  });

  it('tells what it holds before anything is read of it', async () => {
    const checked = await check(await written(RECORDS));
    expect(checked.ok && checked.value.counts.article).toBe(1);
  });
});

describe('what is refused', () => {
  it.each([
    ['nothing', ''],
    ['prose', 'Dear reader,\n'],
    ['JSON of another sort', '{"format":"lede-rescue"}\n'],
    [
      'a header with more fields',
      '{"format":"lede-backup","version":1,"schema":3,"createdAt":1,"app":"","x":1}\n',
    ],
    ['bytes that are no text', '\ufffd'],
  ])('%s is no backup', async (_, content) => {
    expect(await check(bytes(content))).toEqual({ ok: false, error: { kind: 'not-a-backup' } });
  });

  it.each([
    [{ version: 2 }, { kind: 'newer', part: 'version', found: 2, known: 1 }],
    [{ schema: 9 }, { kind: 'newer', part: 'schema', found: 9, known: 8 }],
    [{ schema: 1 }, { kind: 'too-old', found: 1, known: 2 }],
  ])('%j', async (header, error) => {
    expect(await check(sealed([], header))).toEqual({ ok: false, error });
  });

  const settings = { t: 'settings', v: { theme: 'dark' } };

  it.each([
    [
      'a kind that is not known',
      [settings, { t: 'shelf', v: {} }],
      { kind: 'unknown-kind', line: 3, found: 'shelf' },
    ],
    ['a line that is no record', [3], { kind: 'not-json', line: 2 }],
    [
      'more beside a row',
      [{ ...settings, w: 1 }],
      { kind: 'bad-record', line: 2, record: 'settings' },
    ],
    [
      'a row of another shape',
      [{ t: 'note', v: { text: 'x' } }],
      { kind: 'bad-record', line: 2, record: 'note' },
    ],
    [
      'a row twice',
      [
        { t: 'highlight', v: highlight },
        { t: 'highlight', v: highlight },
      ],
      { kind: 'double', line: 3, record: 'highlight' },
    ],
    [
      'what was written twice',
      [
        { t: 'draft', v: draft },
        { t: 'draft', v: { ...draft, articleId: idOf('B') } },
      ],
      { kind: 'double', line: 3, record: 'draft' },
    ],
    [
      'an address twice',
      [
        { t: 'article', v: row },
        { t: 'article', v: { ...row, id: idOf('B') } },
      ],
      { kind: 'double', line: 3, record: 'article' },
    ],
  ])('%s', async (_, lines, error) => {
    expect(await check(sealed(lines))).toEqual({ ok: false, error });
  });

  it('an end without its line feed, no end, and more after it', async () => {
    const whole = text(await written(RECORDS));
    const refused = async (content: string) => {
      const checked = await check(bytes(content));
      return checked.ok ? null : checked.error;
    };
    const end = whole.lastIndexOf('{"t":"end"');
    const last = RECORDS.length + 2;
    expect(await refused(whole.slice(0, -1))).toEqual({ kind: 'cut-short', line: last });
    expect(await refused(whole.slice(0, end))).toEqual({ kind: 'cut-short', line: last - 1 });
    expect(await refused(whole.slice(0, end - 5))).toEqual({ kind: 'cut-short', line: last - 1 });
    expect(await refused(`${whole}\n`)).toEqual({ kind: 'after-end', line: last + 1 });
    expect(await refused(whole.replace('"dark"', '"light"'))).toEqual({
      kind: 'altered',
      line: last,
    });
    expect(await refused(whole.replace(/\{"t":"note".*\n/, ''))).toEqual({
      kind: 'wrong-counts',
      line: last - 1,
    });
    expect(await refused(whole.replace('"mine"', '"mine'))).toEqual({ kind: 'not-json', line: 5 });
  });

  it('a line that never ends, before it fills the memory', async () => {
    let given = 0;
    async function* endless() {
      yield bytes(
        `${JSON.stringify({ format: 'lede-backup', version: 1, schema: 3, ...FACTS })}\n`,
      );
      for (const part = new Uint8Array(1 << 24).fill(120); ; given++) yield part;
    }
    expect(await checkBackup(endless())).toEqual({
      ok: false,
      error: { kind: 'long-line', line: 2, most: 64 << 20 },
    });
    expect(given).toBeLessThan(6);
  });
});

describe('a backup of schema 7', () => {
  it('is as it was, before there was anything that models wrote', async () => {
    const records = RECORDS.filter(({ t }) => t !== 'draft' && t !== 'picture' && t !== 'feed');
    expect(await readBack(sealed(records, { schema: 7 }))).toEqual(records);
  });
});

describe('a backup of schema 2', () => {
  const { progress, tags, hasFaq, hasNotes, readAt, ...old } = row;
  const { color, note, updatedAt, ...passage } = highlight;
  const body = RECORDS[1];

  it('gets the fields of today, learned from its other lines', async () => {
    const plain = { ...old, id: idOf('B'), key: 'https://halyard.example/b', state: 'unread' };
    const lines = [
      { t: 'article', v: old },
      { t: 'article', v: plain },
      body,
      { t: 'highlight', v: passage },
    ];
    const fresh = { progress: 0, tags: [] };
    expect(await readBack(sealed(lines, { schema: 2 }))).toEqual([
      { t: 'article', v: { ...old, ...fresh, hasFaq: true, hasNotes: true, readAt: 20 } },
      { t: 'article', v: { ...plain, ...fresh, hasFaq: false, hasNotes: false, readAt: null } },
      body,
      { t: 'highlight', v: { ...passage, color: 'yellow', note: '', updatedAt: 11 } },
    ]);
  });

  it('holds no rows of another schema', async () => {
    const error = { kind: 'bad-record', line: 2, record: 'article' };
    expect(await check(sealed([{ t: 'article', v: old }]))).toEqual({ ok: false, error });
    expect(await check(sealed([{ t: 'article', v: row }], { schema: 2 }))).toEqual({
      ok: false,
      error,
    });
  });
});
