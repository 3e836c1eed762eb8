import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readZip } from '../../../../lib/interchange/imports/zip.ts';
import { item, read, troubleWith } from './given.ts';

const AT = 1_700_000_000_000;
const zip = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const entry = (slug: string, more: Record<string, unknown> = {}) => ({
  id: slug,
  slug,
  title: slug.toUpperCase(),
  description: 'What it says',
  author: 'Ines Marlow',
  url: `https://halyard.example/${slug}`,
  state: 'Active',
  readingProgress: 0,
  thumbnail: null,
  labels: [],
  savedAt: '2023-11-14T22:13:20.000Z',
  updatedAt: '2023-11-14T22:13:20.000Z',
  publishedAt: null,
  ...more,
});

describe('Omnivore', () => {
  it('reads its lists, texts and highlights', async () => {
    const { service, items } = await read(
      zip({
        'export/metadata_0_to_2.json': JSON.stringify([
          entry('a', { labels: ['ai', 'evals'], readingProgress: 40 }),
          entry('b', { state: 'Archived', publishedAt: '2023-11-01T00:00:00.000Z', author: null }),
        ]),
        'export/metadata_2_to_3.json': JSON.stringify([entry('c', { readingProgress: 100 })]),
        'export/content/a.html': '<p>Orla 5 opens.</p>',
        'export/highlights/a.md': 'On the whole.\n\n> Orla 5\n> opens.\n\nwhere?\n\n> Again\n',
      }),
    );
    const shared = { excerpt: 'What it says', authors: ['Ines Marlow'], savedAt: AT };
    expect(service).toBe('omnivore');
    expect(items).toEqual([
      item('https://halyard.example/a', {
        ...shared,
        title: 'A',
        tags: ['ai', 'evals'],
        progress: 0.4,
        state: 'reading',
        html: '<p>Orla 5 opens.</p>',
        note: 'On the whole.',
        highlights: [
          { quote: 'Orla 5\nopens.', note: 'where?', color: null, at: null },
          { quote: 'Again', note: '', color: null, at: null },
        ],
      }),
      item('https://halyard.example/b', {
        ...shared,
        title: 'B',
        authors: [],
        state: 'archived',
        publishedAt: '2023-11-01T00:00:00.000Z',
      }),
      item('https://halyard.example/c', { ...shared, title: 'C', progress: 1, state: 'read' }),
    ]);
  });

  it('says that a list in it is broken', async () => {
    expect(await troubleWith(zip({ 'metadata_0_to_2.json': '[{' }))).toEqual({
      kind: 'broken-json',
    });
  });
});

describe('archives', () => {
  it('reads the parts of a Pocket export as one', async () => {
    const head = 'title,url,time_added,tags,status\n';
    const { service, items } = await read(
      zip({
        'part_000001.csv': `${head}B,https://halyard.example/b,1700000000,,unread\n`,
        'part_000000.csv': `${head}A,https://halyard.example/a,1700000000,,unread\n`,
        '__MACOSX/._part_000000.csv': 'residue',
        'annotations/notes.json': '{}',
      }),
    );
    expect([service, items.map(({ title }) => title)]).toEqual(['pocket', ['A', 'B']]);
  });

  it('names what is in one that it does not know', async () => {
    expect(await troubleWith(zip({ 'photo.png': 'x', 'readme.txt': 'hello' }))).toEqual({
      kind: 'unknown-zip',
      names: ['photo.png', 'readme.txt'],
    });
  });

  it('says that one is cut off or no archive', async () => {
    const whole = zip({
      'part_000000.csv': `url,time_added\n${'https://a.example/,1\n'.repeat(500)}`,
    });
    expect(await troubleWith(whole.subarray(0, whole.length / 2))).toEqual({ kind: 'broken-zip' });
    expect(await troubleWith(strToU8('PK\u0003\u0004 and nothing else'))).toEqual({
      kind: 'broken-zip',
    });
  });

  const limits = { entries: 3, total: 100_000, entry: 50_000 };
  const all = () => true;

  it('refuses too many entries', () => {
    const many = zip({ a: '', b: '', c: '', d: '' });
    expect(readZip(many, all, limits)).toEqual({
      ok: false,
      error: { kind: 'zip-too-many', most: 3 },
    });
  });

  it('refuses a bomb by what comes out of it, whatever its header says', () => {
    const bomb = zip({ 'a.csv': '0'.repeat(10_000_000) });
    const view = new DataView(bomb.buffer);
    const named = [...bomb.keys()].filter(
      (at) => at + 4 <= bomb.length && view.getUint32(at, true) === 0x02014b50,
    );
    // The size unpacked, in the local header and in the directory: a lie of ten bytes.
    view.setUint32(22, 10, true);
    for (const at of named) view.setUint32(at + 24, 10, true);
    expect(readZip(bomb, all, limits)).toEqual({
      ok: false,
      error: { kind: 'zip-too-large', most: 50_000 },
    });
  });

  it('refuses what is too large together', () => {
    const large = zip({ a: 'x'.repeat(40_000), b: 'x'.repeat(40_000), c: 'x'.repeat(40_000) });
    expect(readZip(large, all, limits)).toEqual({
      ok: false,
      error: { kind: 'zip-too-large', most: 100_000 },
    });
    expect(readZip(large, (name) => name !== 'c', limits).ok).toBe(true);
  });
});
