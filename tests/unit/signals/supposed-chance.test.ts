import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/article-from-text.ts';
import { chanceKey } from '../../../lib/cli/train/train-supposed-meter.ts';
import stored from '../../../lib/signals/lexicons/chances.json' with { type: 'json' };
import {
  chancesOf,
  countedOf,
  LEAST_CHANCE,
  WEIGHED_NAMES,
} from '../../../lib/signals/supposed-chance.ts';
import { readSupposed } from '../../../lib/signals/supposed-reading.ts';
import { featureSource } from '../../../lib/signals/supposed-signal.ts';

const FLAT = ' The lab stands in Oslo. It has ninety people. They built nine racks in spring.';

function sourceOf(text: string) {
  const facts = { url: 'https://a.example/', title: '', siteName: null, lang: 'en' };
  const article = articleFromText(text + FLAT.repeat(3), facts);
  const reading = readSupposed(article);
  if (reading === null) throw new Error('not measured');
  return featureSource(article, reading);
}
const chanceOf = (text: string): number => chancesOf(sourceOf(text))[0] ?? 0;

describe('weights of features', () => {
  it('are of those there are: else run lib/cli/train/train-supposed-meter.ts', () => {
    expect(chanceKey()).toBe(stored.key);
    expect(stored.weights).toHaveLength(WEIGHED_NAMES.length);
    expect(new Set(WEIGHED_NAMES).size).toBe(WEIGHED_NAMES.length);
  });
});

describe('the chance that readers take a sentence for supposed', () => {
  it.each([
    'Ostra is expected to buy Brannock next year.',
    'The deal could change how racks are built.',
    'Demand may soon outgrow the grid.',
    'The new chip will become the standard in 2030.',
  ])('is high: %j', (text) => {
    expect(chanceOf(text)).toBeGreaterThan(LEAST_CHANCE);
  });

  it.each([
    'Ostra bought Brannock last year.',
    'If you may want a second rack, you could look at the list.',
    'I opened the file in the morning, and at night I would write the date in it.',
    'You can often find what you want on the page of the rack.',
  ])('is low: %j', (text) => {
    expect(chanceOf(text)).toBeLessThan(LEAST_CHANCE);
  });

  it('is less in a text that talks to its reader', () => {
    const advice = ' You set up your rack first. Then you check your lights.'.repeat(9);
    const text = 'It may be tempting to use two racks.';
    expect(chanceOf(text + advice)).toBeLessThan(chanceOf(text));
  });

  it('is more below a heading or a line that announces what comes', () => {
    const item = (lead: string): number => {
      const source = sourceOf('The rack is new.');
      const block = { kind: 'paragraph' as const, text: lead, marks: [] };
      const blocks = [block, { kind: 'list-item' as const, text: 'Index support', marks: [] }];
      const sentences = [{ text: 'Index support', block: 1, start: 0, end: 13 }];
      const article = { blocks: blocks as never, sentences, publishedAt: null };
      const read = [{ tokens: [], spans: [], quotations: [] }];
      return chancesOf({ ...source, article, read, spans: [[]], leanings: [[]] })[0] ?? 0;
    };
    expect(item('Planned for the next version:')).toBeGreaterThan(item('It has:'));
  });
});

describe('what counts', () => {
  it('is nothing of flat sentences, and half of what is quoted', () => {
    const quoted = sourceOf('“The deal could change the market,” said Imke Voss.');
    expect(countedOf([0.9], quoted)[0]).toBeLessThan(0.5);
    expect(countedOf([0.9], sourceOf('The deal could change it.'))[0]).toBeGreaterThan(0.8);
    expect(countedOf([0.03], sourceOf('Racks are built.'))[0]).toBe(0);
  });
});
