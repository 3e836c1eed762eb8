import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const COMMAND = resolve(import.meta.dirname, '../../../lib/cli/brief.ts');
const SENTENCES = [
  'The ferry company Lindholm will let its first boat without a helmsman cross the bay in June.',
  'Engineers tested the boat at night for two years, and nobody was aboard during those tests.',
  'The harbor office has not yet allowed the trips and wants to see how the boat behaves in fog.',
  'A ticket is to cost as much as before, and two of the crew will stay aboard for a year.',
  'Lindholm built the control system with the university and wrote new rules for meeting boats.',
];
const PAGE = `<html lang="en"><title>A ferry steers itself</title><article><h1>A ferry steers itself</h1>
${SENTENCES.map((text) => `<p>${text}</p>`).join('')}</article>`;

let dir = '';
let pagePath = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'lede-'));
  pagePath = join(dir, 'page.html');
  writeFileSync(pagePath, PAGE);
  writeFileSync(`${pagePath}.gz`, gzipSync(PAGE));
});
afterAll(() => rmSync(dir, { recursive: true }));

function run(args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [COMMAND, ...args], {
    input,
    encoding: 'utf8',
    cwd: dir,
  });
  return { stdout, stderr, status };
}

describe('a file', () => {
  it('is briefed as one JSON object with exactly these fields', () => {
    const { stdout, status } = run([pagePath, '--json', '--sentences', '2']);
    const brief = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(Object.keys(brief)).toEqual([
      'article',
      'sentences',
      'summary',
      'keyPoints',
      'faq',
      'interview',
      'signals',
      'phrases',
      'facts',
    ]);
    expect(brief.article).toEqual({
      title: 'A ferry steers itself',
      byline: null,
      siteName: null,
      publishedAt: null,
      modifiedAt: null,
      lang: 'en',
      kind: 'article',
      wordCount: expect.any(Number),
      text: SENTENCES.join('\n\n'),
    });
    expect(brief.sentences).toEqual(SENTENCES);
    expect(brief.summary).toHaveLength(2);
    for (const { text, sentences } of brief.summary)
      expect(text).toBe(sentences.map((index: number) => brief.sentences[index]).join(' '));
  });

  it('is briefed for reading, with control characters of the page left out', () => {
    const path = join(dir, 'escape.html');
    writeFileSync(path, PAGE.replaceAll('A ferry', 'A \u001b[31mferry'));
    const { stdout, status } = run([path]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^A .*ferry steers itself\n/);
    expect(stdout).toContain('SUMMARY');
    expect(stdout).toMatch(/^- supposed: \d+ of 100, \bplans 3\b/m);
    expect(stdout).not.toContain('\u001b');
  });

  it('is explained', () => {
    const { stdout } = run([
      pagePath,
      '--json',
      '--explain',
      '--url',
      'https://a.example/x?utm_source=y',
    ]);
    expect(JSON.parse(stdout).explain).toMatchObject({
      canonicalUrl: 'https://a.example/x',
      page: { kind: 'article' },
    });
  });

  it.each([[['none.html']], [['a', 'b']], [['--sentences', '0', 'x']], [['--nonsense']], [[]]])(
    '%j fails with words',
    (args) => {
      const { status, stderr } = run(args);
      expect(status).not.toBe(0);
      expect(stderr).not.toBe('');
      expect(stderr).not.toContain('    at ');
    },
  );

  it('--help explains', () => {
    expect(run(['--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('--ndjson'),
    });
  });
});

describe('a batch', () => {
  it('answers row for row, an error never stopping the rest', () => {
    const rows = [
      { id: 'a', url: 'https://a.example/x', htmlPath: `${pagePath}.gz` },
      { id: 'b', htmlPath: 'tests/none.html' },
      { id: 'c', url: 'https://a.example/x', html: PAGE },
      { id: 'd', title: 'Boats', text: `${SENTENCES[0]}\n\n${SENTENCES[1]}` },
      { id: 'e' },
      { id: 7, html: '' },
    ];
    const lines = [
      ...rows.slice(0, 2).map((row) => JSON.stringify(row)),
      '{broken',
      '',
      ...rows.slice(2).map((row) => JSON.stringify(row)),
    ];
    const { stdout, status } = run(['--ndjson'], `${lines.join('\n')}\n`);
    const out = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(out.map(({ id, error }) => [id, error === undefined])).toEqual([
      ['a', true],
      ['b', false],
      [null, false],
      ['c', true],
      ['d', true],
      ['e', false],
      ['7', true],
    ]);
    expect(out[0].sentences).toEqual(SENTENCES);
    expect(out[3].sentences).toEqual(SENTENCES);
    expect(out[4]).toMatchObject({
      article: { title: 'Boats', kind: 'article' },
      sentences: SENTENCES.slice(0, 2),
    });
    expect(out[6].article).toMatchObject({ title: null, kind: 'other', text: '' });
  });
});
