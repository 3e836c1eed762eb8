import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileNamer } from '../../../../lib/interchange/exports/file-names.ts';
import { zipStream } from '../../../../lib/interchange/exports/zip-stream.ts';
import { all, stream } from '../backup/given.ts';

describe('file names', () => {
  it.each([
    ['Orla 5: what/it \\ costs?', 'Orla 5 what it costs.md'],
    ['../../etc/passwd', 'etc passwd.md'],
    ['CON', '_CON.md'],
    ['com1.txt', '_com1.txt.md'],
    ['...', '_.md'],
    ['', '_.md'],
    ['ends with dots. . .', 'ends with dots.md'],
    ['a\u0000b\nc\u202Egnp', 'a b c gnp.md'],
    ['[[link]] #tag ^block', 'link tag block.md'],
    ['نیم\u200cفاصله', 'نیم\u200cفاصله.md'],
  ])('%j', (title, name) => expect(fileNamer('.md')(title)).toBe(name));

  it('are unlike each other where case does not count', () => {
    const name = fileNamer('.md');
    expect(['Orla', 'orla', 'ORLA', 'orla 2'].map(name)).toEqual([
      'Orla.md',
      'orla 2.md',
      'ORLA 3.md',
      'orla 2 2.md',
    ]);
  });

  it('are no longer than a file system takes, cut between characters', () => {
    const name = fileNamer('.md');
    expect(name('x'.repeat(500))).toHaveLength(120);
    const wide = name('漢'.repeat(500));
    expect(new TextEncoder().encode(wide).length).toBeLessThanOrEqual(240);
    expect(name(`${'x'.repeat(115)}👩‍👩‍👧`)).toBe(`${'x'.repeat(115)}.md`);
  });
});

describe('an archive', () => {
  it('is made file by file and read by others', async () => {
    const files = [
      { name: 'a.md', text: 'Ä', at: Date.UTC(2026, 2, 12) },
      { name: 'b/c.md', text: 'x'.repeat(100_000), at: 0 },
    ];
    const bytes = new Uint8Array(await new Blob(await all(zipStream(stream(files)))).arrayBuffer());
    expect(bytes.length).toBeLessThan(2000);
    const found = Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      strFromU8(content),
    ]);
    expect(found).toEqual(files.map(({ name, text }) => [name, text]));
  });
});
