import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/article-from-text.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { Finding } from '../../../lib/model/signals.ts';
import { readingOf } from '../../../lib/signals/reading.ts';
import { supposed } from '../../../lib/signals/supposed-signal.ts';

const articleOf = (text: string, more: Partial<Article> = {}): Article => ({
  ...articleFromText(text, { url: 'https://a.example/', title: '', siteName: null, lang: 'en' }),
  ...more,
});
const measure = (article: Article) => supposed.measure(article, readingOf(article));

function findingOf(article: Article, name: string): Finding | undefined {
  const signal = measure(article);
  return signal.kind === 'unmeasured' ? undefined : signal.findings.find((f) => f.name === name);
}
const cuesOf = (name: string, text: string, more: Partial<Article> = {}): string[] =>
  findingOf(articleOf(text, more), name)?.sentences.flatMap(({ cues }) =>
    cues.map((cue) => cue.text),
  ) ?? [];
function meterOf(text: string, more: Partial<Article> = {}): number {
  const signal = measure(articleOf(text, more));
  if (signal.kind !== 'meter') throw new Error(signal.kind);
  return signal.value;
}

describe('findings of what is supposed', () => {
  it('keep hedges, plans, open questions and what is laid to nobody apart', () => {
    const text =
      'The Lantern chip may be slow. Ostra plans to sell it. Will it last? Experts say it is loud.';
    expect(cuesOf('hedged', text)).toEqual(['may']);
    expect(cuesOf('plans', text)).toEqual(['plans to']);
    expect(cuesOf('openQuestions', text)).toEqual(['Will']);
    expect(cuesOf('vague', text)).toEqual(['Experts say']);
  });

  it('count a cue in a quotation apart, for half', () => {
    const quoted = '“The chip may be slow next to the others in the rack,” Imke Voss told us.';
    expect(cuesOf('hedged', quoted)).toEqual([]);
    expect(cuesOf('quotedHedges', quoted)).toEqual(['may']);
    expect(findingOf(articleOf(quoted), 'quotedHedges')?.side).toBe('beside');
    const own = 'The chip may be slow next to the others in the rack, as Imke Voss told us.';
    expect(meterOf(quoted)).toBeLessThan(0.7 * meterOf(own));
    expect(meterOf(quoted)).toBeGreaterThan(0);
  });

  it('tell beside, and under no other name, where readers hardly take a sentence for supposed', () => {
    const guide = ' You open the lid first. Then you check your lights.'.repeat(6);
    const text = `You may want to look at the list of your racks.${guide}`;
    expect(cuesOf('slightHedges', text)).toContain('may');
    expect(cuesOf('hedged', text)).toEqual([]);
    expect(findingOf(articleOf(text), 'slightHedges')?.side).toBe('beside');
    expect(cuesOf('slightHedges', 'Ostra may buy the new lab of Brannock.')).toEqual([]);
  });

  it('show the words that lean a sentence where it has no cue of its own', () => {
    const text =
      'Ostra plans to sell racks soon. We look forward to the next generation of them. It will be fast.';
    expect(cuesOf('plans', text)).toContain('look forward to');
  });

  it('give the title where it supposes something', () => {
    const article = articleOf('The lab is new.', { title: 'Ostra May Buy Brannock' });
    expect(findingOf(article, 'hedged')).toMatchObject({
      count: 1,
      sentences: [],
      quotes: ['Ostra May Buy Brannock'],
    });
  });

  it.each([
    ['If this works, racks become cheap.', ['If']],
    ['Whether that leads to cheap racks is up to Ostra.', ['Whether']],
    ['Lantern has the potential to change the market.', ['has the potential to']],
    ['Whether it is noon or night, Ostra builds racks.', []],
    ['If it is red, press the key.', []],
  ])('know outcomes and potentials: %j', (text, cues) => {
    expect(cuesOf('hedged', text)).toEqual(cues);
  });

  it('hold no quantities of people or things', () => {
    const text = 'Some users are tall. Several teams use many machines.';
    expect(measure(articleOf(text))).toMatchObject({ value: 0, findings: [] });
  });

  it('leave out plans whose day had passed when the text was published', () => {
    const text = 'The lab will open in March 2025.';
    expect(cuesOf('plans', text, { publishedAt: '2025-06-02' })).toEqual([]);
    expect(cuesOf('plans', text, { publishedAt: '2025-02-02' })).toContain('will');
    expect(cuesOf('plans', text)).toContain('will');
  });

  it('take a year ahead of the publication for a forecast, by that date only', () => {
    const text = 'Sales of chips reach nine billion dollars by 2030.';
    expect(cuesOf('plans', text, { publishedAt: '2025-06-02' })).toEqual(['by 2030']);
    expect(cuesOf('plans', text, { publishedAt: '2031-06-02' })).toEqual([]);
    expect(cuesOf('plans', text)).toEqual([]);
  });
});

describe('questions', () => {
  it.each([
    ['It is new. Is it fast? Ostra has no figures.', ['Is']],
    ['Price: how much would it cost?', ['how']],
    ['It is new. How will others answer?', ['How']],
  ])('left open: %j', (text, cues) => {
    expect(cuesOf('openQuestions', text)).toEqual(cues);
  });

  it.each([
    'It is new. Was this letter forwarded to you?',
    'It is new. Where does it run?',
    'CB: How will it run?',
    'Will it run?\n\nIt runs.',
  ])('answered, or no question of the text: %j', (text) => {
    expect(cuesOf('openQuestions', text)).toEqual([]);
  });
});

describe('how far a sentence is supposed', () => {
  const flat = ' The lab stands in Oslo and has ninety people who build racks for it.'.repeat(6);
  it.each([
    [
      'a word about a noun counts less',
      'Voss found the likely cause within a day of looking at the logs.',
      'Voss is likely to find the cause within a day of looking at it.',
    ],
    [
      'so does a clause about a noun',
      'They built a room where students could train for work in the lab.',
      'The students they chose could train for work in the new lab soon.',
    ],
    [
      'and advice to the reader',
      'Before that step you may want to read the whole of the guide.',
      'Before that step Ostra may decide to read the whole of the guide.',
    ],
    [
      'and what was done again and again',
      'There was a rack in the hall, and at night it would hum and wake us.',
      'There is a rack in the hall, and without it they would hum and wake us.',
    ],
  ])('%s', (_, less, more) => {
    expect(meterOf(less + flat)).toBeLessThan(meterOf(more + flat));
  });
});

describe('the value', () => {
  const hedge = 'The deal could change how racks are built in Oslo. ';
  const fact = 'The lab has built nine racks in Oslo since spring. ';

  it('is 0 where nothing is supposed, and grows with what is', () => {
    const values = [0, 2, 5, 10].map((n) => meterOf(fact.repeat(20 - n) + hedge.repeat(n)));
    expect(values[0]).toBe(0);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(new Set(values).size).toBe(4);
    expect(meterOf(hedge.repeat(40))).toBeGreaterThanOrEqual(80);
  });

  it('is smaller for a few words than for many of the same kind', () => {
    expect(meterOf(hedge)).toBeLessThan(meterOf(hedge.repeat(20)));
  });

  it('is small where a short text has a few hedges', () => {
    const few = hedge.repeat(3) + fact.repeat(13);
    expect(meterOf(few)).toBeLessThan(30);
    expect(meterOf(few)).toBeGreaterThan(5);
    expect(meterOf((hedge.repeat(3) + fact.repeat(13)).repeat(5))).toBeGreaterThan(meterOf(few));
  });

  it('leaves room above what is mostly supposed', () => {
    const most = [50, 60, 70].map((n) => meterOf(fact.repeat(100 - n) + hedge.repeat(n)));
    expect(Math.max(...most)).toBeLessThan(100);
    expect(most).toEqual([...new Set(most)].sort((a, b) => a - b));
  });

  it('is larger where title and lead are supposed', () => {
    const end = fact.repeat(10) + hedge.repeat(5);
    expect(meterOf(hedge.repeat(5) + fact.repeat(10))).toBeGreaterThan(meterOf(end));
    expect(meterOf(end, { title: 'Ostra May Buy Brannock' })).toBeGreaterThan(meterOf(end));
  });
});

describe('languages', () => {
  it.each(['it', 'ja', 'pt-BR'])('%s is not measured', (lang) => {
    const article = articleOf('Ostra may buy it.', { lang });
    expect(measure(article)).toEqual({ name: 'supposed', kind: 'unmeasured' });
  });

  it('are judged by the words where a page calls everything English', () => {
    const text =
      'Las empresas de chips abren oficinas nuevas y venden sus equipos a los bancos del país. '.repeat(
        4,
      );
    expect(measure(articleOf(text)).kind).toBe('unmeasured');
  });
});
