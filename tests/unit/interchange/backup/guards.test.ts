import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../lib/article/read-article.ts';
import { makeBrief } from '../../../../lib/brief/make-brief.ts';
import { parsePage } from '../../../../lib/cli/dom.ts';
import { isDraftOf } from '../../../../lib/interchange/backup/draft-guard.ts';
import { isRow } from '../../../../lib/interchange/backup/row-guards.ts';
import { DEFAULT_SETTINGS } from '../../../../lib/model/settings.ts';
import { keyPhrases } from '../../../../lib/phrases/key-phrases.ts';
import { article, body, draft, feed, highlight, idOf, RECORDS, row, topic } from './given.ts';

type Json = Record<string, unknown> & unknown[];

/** The value with what stands at the path (`article.blocks.0.text`) replaced; undefined takes it away. */
function changed(value: unknown, path: string, put: unknown): unknown {
  const copy = structuredClone(value);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let at = copy as Json;
  for (const step of steps) at = at[step] as Json;
  if (put === undefined) delete at[last];
  else at[last] = put;
  return copy;
}

const long = (length: number) => 'x'.repeat(length);

describe('rows as the library has them', () => {
  it.each(RECORDS)('$t', ({ t, v }) => {
    expect(isRow(t, v)).toBe(true);
  });

  it('settings with all their fields', () => {
    expect(isRow('settings', DEFAULT_SETTINGS)).toBe(true);
  });

  // Whatever the reader makes of a page has to pass: a backup is of no use if it cannot be read back.
  it.each(globSync('tests/fixtures/pages/*.html').sort())('what is read from %s', (file) => {
    const document = parsePage(readFileSync(file, 'utf8'), 'https://halyard.example/a');
    const article = readArticle(document, 'https://halyard.example/a');
    const brief = makeBrief(article, { sentences: 5, phrases: keyPhrases(article) });
    const stored = JSON.parse(JSON.stringify({ ...body, article, brief, versions: [] }));
    expect(isRow('body', stored)).toBe(true);
  });

  it.each([
    ['the browser’s model', 'writer', { kind: 'browser', name: '', model: '' }],
    ['a brief', 'task', { kind: 'brief' }],
    ['a translation', 'task', { kind: 'translate', into: 'de-CH' }],
    ['an article that does not say it', 'statements', []],
  ])('what was written: %s', (_, path, put) => {
    expect(isRow('draft', changed(draft, path, put))).toBe(true);
  });

  it('bodies stored before there were pictures, facts and lengths', () => {
    const { facts, ...brief } = body.brief;
    expect(isRow('body', { ...body, brief })).toBe(true);
  });
});

describe('rows that nobody has written', () => {
  it.each([
    ['id', 'x'],
    ['id', undefined],
    ['key', 'javascript:alert(1)'],
    ['url', 'data:text/html,x'],
    ['url', `https://halyard.example/${long(9000)}`],
    ['kind', 'feed'],
    ['title', 5],
    ['title', long(20_001)],
    ['authors', [null]],
    ['state', 'later'],
    ['progress', 1.5],
    ['progress', null],
    ['savedAt', -1],
    ['savedAt', 1.5],
    ['tags', 'ai'],
    ['tags', [long(1001)]],
    ['facets', []],
    ['sortTitle', 'x'],
    ['__proto__x', 1],
  ])('article: %s = %s', (path, put) => {
    expect(isRow('article', changed(row, path, put))).toBe(false);
  });

  it.each([
    ['id', 'x'],
    ['article', null],
    ['article.url', 'javascript:alert(1)'],
    ['article.image', 'data:image/png;base64,AA'],
    ['article.about', 'file:///etc/hosts'],
    ['article.lang', 5],
    ['article.scope', undefined],
    ['article.html', '<b>'],
    ['article.notes', ['new']],
    ['article.page', { kind: 'other', reason: 'short' }],
    ['article.dates', [{ role: 'published', value: 'x', origin: 'guess' }]],
    ['article.dates', [{ role: 'published', value: 'x', origin: 'visible', loose: 1 }]],
    ['article.imprint', { above: [], below: [], notices: [], kinds: [] }],
    [
      'article.imprint',
      { above: [5], below: [], notices: [], kinds: [], authorsWithPage: [], credited: [] },
    ],
    ['article.blocks.0.level', 7],
    ['article.blocks.1.kind', 'html'],
    ['article.blocks.1.marks.0.href', 'javascript:alert(1)'],
    ['article.blocks.1.marks.0.href', '/relative'],
    ['article.blocks.1.marks.1.end', 24],
    ['article.blocks.1.marks.1.start', 23],
    ['article.blocks.1.marks.1.kind', 'underline'],
    ['article.blocks.2.src', 'blob:x'],
    ['article.blocks.2.text', 'x'],
    ['article.sentences.0.block', 3],
    ['article.sentences.0.start', 1],
    ['article.sentences.0.text', 'Orla 5 costs nothing.'],
    ['article.faq.0.sentences', [1]],
    ['brief.summary.0.sentences', [1]],
    ['brief.summary.0.sentences', [-1]],
    ['brief.facts.0.sentences', []],
    ['brief.facts.0.end', 99],
    ['brief.facts.0.href', 'javascript:alert(1)'],
    ['brief.facts.0.comparison', { text: 'x', about: null, sentence: 1 }],
    ['brief.facts.0.kind', 'rumor'],
    ['brief.wanted', 'five'],
    ['brief.keyPoints', [{ text: 'x', sentences: [0], origin: 'model' }]],
    ['brief.phrases', [{ phrase: 'x', score: null }]],
    ['versions.0.article.sentences.0.block', 3],
    ['versions', {}],
  ])('body: %s = %j', (path, put) => {
    expect(isRow('body', changed(body, path, put))).toBe(false);
  });

  it.each([
    ['articleId', '../x'],
    ['color', 'red'],
    ['note', null],
    ['quote', ['x']],
  ])('highlight: %s = %j', (path, put) => {
    expect(isRow('highlight', changed(highlight, path, put))).toBe(false);
  });

  it.each([
    ['id', 'x'],
    ['articleId', '../x'],
    ['textHash', -1],
    ['textHash', undefined],
    ['task', { kind: 'obey' }],
    ['task', { kind: 'brief', into: 'no tag' }],
    ['task.question', ''],
    ['task.question', long(2001)],
    ['writer', 'me'],
    ['writer.kind', 'lede'],
    ['writer.model', null],
    ['writer.baseUrl', 'http://127.0.0.1:11434/v1'],
    ['writer.key', 'sk-1'],
    ['promptVersion', '2'],
    ['startedAt', 1.5],
    ['silent', 0],
    ['cut', undefined],
    ['state', { kind: 'waiting' }],
    ['articleKey', 'https://halyard.example/a'],
    ['statements', {}],
    ['statements', Array.from({ length: 201 }, () => draft.statements[0])],
    ['statements.0.role', 'title'],
    ['statements.0.text', long(20_001)],
    ['statements.0.verdict', 'true'],
    ['statements.0.sentences', [-1]],
    ['statements.0.sentences', 'all'],
    ['statements.0.html', '<b>'],
    ['statements.0.doubts', null],
    ['statements.0.doubts.0.kind', 'guess'],
    ['statements.0.doubts.0.text', '5'],
    ['statements.0.doubts.0.start', 11],
    ['statements.0.doubts.0.end', 99],
    ['statements.1.across', {}],
    ['statements.1.across.0.articleId', 'x'],
    ['statements.1.across.0.sentence', 0.5],
    ['statements.1.across.0.url', 'javascript:alert(1)'],
  ])('draft: %s = %j', (path, put) => {
    expect(isRow('draft', changed(draft, path, put))).toBe(false);
  });

  it('drafts that name sentences which their article does not have', () => {
    expect(isDraftOf(draft, article)).toBe(true);
    const [one] = draft.statements;
    const beyond = one ? [{ ...one, sentences: [0, 1] }] : [];
    expect(isDraftOf({ ...draft, statements: beyond }, article)).toBe(false);
  });

  it.each([
    ['search', { id: idOf('S'), name: 'x', query: long(20_001), createdAt: 1 }],
    ['deletion', { id: idOf('D'), kind: 'highlight', deletedAt: 1 }],
    ['topic', { ...topic, aliases: [5] }],
    ['topic', { ...topic, versions: 'yes' }],
    ['topic', { ...topic, position: -1 }],
    ['feed', { ...feed, url: 'file:///etc/passwd' }],
    ['feed', { ...feed, url: 'javascript:alert(1)' }],
    ['feed', { ...feed, siteUrl: 'javascript:alert(1)' }],
    ['feed', { ...feed, paused: 1 }],
    ['feed', { ...feed, etag: '"x"' }],
    ['settings', { theme: 'neon' }],
    ['settings', { endpoint: 'https://halyard.example/' }],
    ['note', null],
  ] as const)('%s', (kind, value) => {
    expect(isRow(kind, value)).toBe(false);
  });

  it('with a prototype in them', () => {
    const hostile = JSON.parse(JSON.stringify(row).replace('{', '{"__proto__":{"isAdmin":true},'));
    expect(isRow('article', hostile)).toBe(false);
  });
});
