import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { recognize } from '../../../../lib/interchange/imports/recognize.ts';
import { bytesOf, item, read, troubleWith } from './given.ts';

const NOTHING = new Uint8Array();

describe('what a file is', () => {
  it.each([
    ['empty', NOTHING, { kind: 'empty' }],
    ['blank', ' \r\n\t', { kind: 'empty' }],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), { kind: 'not-text' }],
    ['prose', 'Dear reader, nothing to see.', { kind: 'no-addresses' }],
    ['a page without links', '<html><body>Nothing</body></html>', { kind: 'no-addresses' }],
    ['JSON cut off', '[{"url":"https://halyard.example/', { kind: 'broken-json' }],
    [
      'other JSON',
      '{"feeds":[],"version":2}',
      { kind: 'unknown-json', keys: ['feeds', 'version'] },
    ],
    ['a list of other JSON', '[1,{"name":"x"}]', { kind: 'unknown-json', keys: ['name'] }],
    ['our backup', '{"format":"lede-backup","version":1}', { kind: 'backup' }],
    ['our backup, packed', gzipSync(bytesOf('x')), { kind: 'backup' }],
  ])('%s', async (_, content, trouble) => {
    expect(await troubleWith(content)).toEqual(trouble);
  });

  it('is said by its content, not its name', () => {
    const bytes = bytesOf('URL,Title,Selection,Folder,Timestamp\n');
    const known = recognize({ name: 'pocket.html', bytes });
    expect(known.ok && [known.value.service, known.value.form]).toEqual(['instapaper', 'csv']);
  });

  it('is refused where it is larger than what fits', () => {
    const huge = { length: 400_000_001, 0: 0x75, 1: 0x72 } as unknown as Uint8Array;
    expect(recognize({ name: '', bytes: huge })).toEqual({
      ok: false,
      error: { kind: 'too-large', bytes: 400_000_001, most: 400_000_000 },
    });
  });

  it('is read in UTF-16 too', async () => {
    const text = '\uFEFFhttps://halyard.example/ä\r\n';
    const bytes = new Uint8Array(
      new Uint16Array(Array.from(text, (char) => char.charCodeAt(0))).buffer,
    );
    expect((await read(bytes)).items).toEqual([item('https://halyard.example/%C3%A4')]);
  });
});

describe('a list of addresses', () => {
  it('reads bare addresses, links of Markdown and several in a line', async () => {
    const { service, items } = await read(
      [
        '# To read',
        'https://halyard.example/a',
        '- [Orla \\[5\\] opens](https://halyard.example/b_(2)) and more',
        '* <https://halyard.example/c>, then (see https://halyard.example/d).',
        '[E](<https://halyard.example/e>)',
        'HTTPS://HALYARD.example/f!',
      ].join('\n'),
    );
    expect(service).toBe('list');
    expect(items.map(({ url, title }) => [url.slice(24), title])).toEqual([
      ['a', ''],
      ['b_(2)', 'Orla [5] opens'],
      ['c', ''],
      ['d', ''],
      ['e', 'E'],
      ['f', ''],
    ]);
  });

  it('begins with a link of Markdown too', async () => {
    const { items } = await read('[A](https://halyard.example/a)\n[B](https://halyard.example/b)');
    expect(items.map(({ title }) => title)).toEqual(['A', 'B']);
  });

  it('leaves out a line too long to be one, and says which', async () => {
    const { items, problems } = await read(
      `https://a.example/\nhttps://b.example/${'x'.repeat(20_000)}`,
    );
    expect(items).toHaveLength(1);
    expect(problems).toMatchObject([{ line: 2, reason: 'too-long' }]);
  });
});
