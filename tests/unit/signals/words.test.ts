import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collectPage } from '../../../lib/article/collect-page.ts';
import { makeArticle } from '../../../lib/article/make-article.ts';
import { parsePage } from '../../../lib/cli/dom.ts';
import { METER_STEPS, type Signal } from '../../../lib/model/signals.ts';
import { SIGNALS, signalsOf } from '../../../lib/signals/signals-of.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

const ROOM = 'lib/signals';
const PAGES = ['tests/e2e/pages', 'lib/cli/samples'];

const texts: Record<string, { message: string }> = messages;
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const signals: Signal[] = PAGES.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const url = 'https://halyard.example/news';
      const page = parsePage(readFileSync(join(folder, file), 'utf8'), url);
      return signalsOf(makeArticle(collectPage(page, url), 'article', 0));
    }),
);
const meters = new Set(signals.flatMap(({ name, kind }) => (kind === 'meter' ? name : [])));

/** Functions and lists of the room that findings have their names from. */
const NAMED =
  /(?:\b(?:finding|beside|remark|stated|titled|spoken|linkFinding|dated)\(|\bKINDS = \[)([^\])]*)/g;

/** Names that are written in the room's files, as the first words of such calls; in the list, all of them. */
function writtenNames(): string[] {
  const files = readdirSync(ROOM).filter((file) => file.endsWith('.ts'));
  const source = files.map((file) => readFileSync(join(ROOM, file), 'utf8')).join('\n');
  return [...source.matchAll(NAMED)].flatMap(([call, given = '']) => {
    const named = call.startsWith('KINDS') ? given : (given.split(',')[0] ?? '');
    return [...named.matchAll(/'([a-z]\w*)'/g)].map(([, name = '']) => name);
  });
}

const found = signals.flatMap((signal) => ('findings' in signal ? signal.findings : []));
const REPORTING = new Set(['joins', 'calls', 'states', 'claims', 'says']);
const names = [...new Set([...writtenNames(), ...found.map(({ name }) => name)])].filter(
  (name) => !REPORTING.has(name),
);

describe('every meter', () => {
  test.each([...meters])('%s has words for its steps and says what it cannot know', (name) => {
    for (let step = 0; step < METER_STEPS; step++)
      expect(texts[`meter${capital(name)}${step}`]?.message, `step ${step}`).toMatch(/^\S.*\n\S/);
    expect(texts[`meter${capital(name)}Limits`]?.message).toMatch(/\S/);
  });

  test('is measured on one of our pages', () => {
    const notes = signals.flatMap(({ name, kind }) => (kind === 'notes' ? name : []));
    expect(new Set([...meters, ...notes])).toEqual(new Set(SIGNALS.map(({ name }) => name)));
  });
});

describe('every finding', () => {
  test('is known here: what is found on our pages is among them, and much more', () => {
    expect(names.length).toBeGreaterThan(30);
    expect(names).toEqual(expect.arrayContaining(found.map(({ name }) => name)));
  });

  test.each(names)('%s has words', (name) => {
    const base = `finding${capital(name)}`;
    expect(texts[base] ?? (texts[`${base}_one`] && texts[`${base}_other`])).toBeTruthy();
  });

  test('is given as many values as its words name', () => {
    for (const { name, values } of found) {
      const text = texts[`finding${capital(name)}_other`] ?? texts[`finding${capital(name)}`];
      const named = [...(text?.message ?? '').matchAll(/\$(\d)/g)].map(([, n]) => Number(n));
      expect(Math.max(0, ...named), name).toBeLessThanOrEqual(values.length + 1);
    }
  });
});
