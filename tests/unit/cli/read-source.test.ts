import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeHtml, readHtmlFile } from '../../../lib/cli/read-source.ts';

const bytes = (text: string, encoding: BufferEncoding): Uint8Array => Buffer.from(text, encoding);

describe('decodeHtml', () => {
  it('reads UTF-8 where nothing is said', () => {
    expect(decodeHtml(bytes('Käse', 'utf8'))).toBe('Käse');
  });

  it.each([
    '<meta charset=windows-1252>',
    '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">',
  ])('believes %s', (meta) => {
    expect(decodeHtml(bytes(`${meta}Käse`, 'latin1'))).toBe(`${meta}Käse`);
  });

  it('believes a byte order mark before anything else', () => {
    expect(decodeHtml(bytes('\ufeff<meta charset="latin1">Käse', 'utf8'))).toMatch(/Käse$/);
    expect(decodeHtml(bytes('\ufeffKäse', 'utf16le'))).toBe('Käse');
  });

  it('reads UTF-8 where the named encoding is none', () => {
    expect(decodeHtml(bytes('<meta charset="klingon">Käse', 'utf8'))).toMatch(/Käse$/);
    expect(decodeHtml(bytes('<meta charset="utf-16">Käse', 'utf8'))).toMatch(/Käse$/);
  });
});

describe('readHtmlFile', () => {
  let dir = '';
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'lede-'));
  });
  afterAll(() => rmSync(dir, { recursive: true }));
  const file = (name: string, data: Uint8Array | string): string => {
    writeFileSync(join(dir, name), data);
    return join(dir, name);
  };

  it('reads plain and packed pages', () => {
    expect(readHtmlFile(file('a.html', '<p>x'))).toBe('<p>x');
    expect(readHtmlFile(file('a.html.gz', gzipSync('<p>y')))).toBe('<p>y');
  });

  it('refuses over 10 MB, also where packing hides it', () => {
    const big = 'x'.repeat(10_000_001);
    expect(() => readHtmlFile(file('b.html', big))).toThrow('over 10 MB');
    expect(() => readHtmlFile(file('b.html.gz', gzipSync(big)))).toThrow('over 10 MB');
  });

  it('says that a file is missing', () => {
    expect(() => readHtmlFile(join(dir, 'none.html'))).toThrow('none.html');
  });
});
