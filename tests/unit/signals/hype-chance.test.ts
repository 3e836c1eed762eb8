import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/article-from-text.ts';
import { hypeKey } from '../../../lib/cli/train/train-hype.ts';
import { hype } from '../../../lib/signals/hype.ts';
import { chanceOf, valueOfTones } from '../../../lib/signals/hype-chance.ts';
import stored from '../../../lib/signals/lexicons/hype-weights.json' with { type: 'json' };
import { readingOf } from '../../../lib/signals/reading.ts';

function found(text: string, lang = 'en'): Record<string, string[]> {
  const article = articleFromText(text, {
    url: 'https://a.example/',
    siteName: null,
    title: '',
    lang,
  });
  const signal = hype.measure(article, readingOf(article));
  if (signal.kind === 'unmeasured') return {};
  return Object.fromEntries(
    signal.findings.map(({ name, sentences }) => [
      name,
      sentences.flatMap(({ cues }) => cues.map((cue) => cue.text)),
    ]),
  );
}

const WARM =
  'Our elegant, intuitive and versatile design brings effortless comfort and beautiful simplicity to every home.';

describe('chances of hype', () => {
  it('are of the traits there are: else run lib/cli/train/train-hype.ts', () => {
    expect(hypeKey()).toBe(stored.key);
  });

  it('rise with what has a weight, traits by how much there is and words once', () => {
    const weights = {
      base: -200,
      traits: { cues: 100 },
      words: { beauti: 100 },
      value: { base: 0, tones: {} },
    };
    const traits = { traits: [['cues', 2]] as const, stems: ['beauti', 'home'], warm: [] };
    expect(chanceOf({ ...traits, traits: [...traits.traits] }, weights)).toBeCloseTo(
      1 / (1 + Math.exp(-1)),
    );
    expect(chanceOf({ traits: [], stems: [], warm: [] }, weights)).toBeCloseTo(
      1 / (1 + Math.exp(2)),
    );
  });

  it('show warm words and faint ones in a sentence that praises', () => {
    const own = found(WARM);
    expect(own.warmWords).toContain('beautiful');
    expect(own.boosters).toContain('intuitive');
    expect(own.faintPraise).toBeUndefined();
  });

  it('leave warm words of plain sentences alone', () => {
    expect(found('He said that the parts were durable and cheap.').warmWords).toBeUndefined();
    expect(found('The report was beautiful, she said on Monday.').warmWords).toBeUndefined();
  });

  it('leave out names and what is quoted', () => {
    expect(found(`${WARM} Perfect Comfort is made by Ostra.`).warmWords).not.toContain('Perfect');
    expect(found(`Lindqvist said: “${WARM}”`).warmWords).toBeUndefined();
  });

  it('are of English only', () => {
    expect(found('Das Design ist elegant und modern.', 'de').warmWords).toBeUndefined();
  });
});

describe('an interview', () => {
  it('lays the praise of its answers to who gives them', () => {
    const turns = [
      'Reporter: What is Lantern?',
      'Imke Voss: It is a revolutionary and stunning assistant.',
      'Reporter: Who needs it?',
      'Imke Voss: Everyone needs this groundbreaking tool.',
      'Reporter: When does it come?',
      'Imke Voss: It comes in May.',
    ].join('\n\n');
    const own = found(turns);
    expect(own.quotedPraise).toEqual(['revolutionary', 'stunning', 'groundbreaking']);
    expect(own.boosters).toBeUndefined();
  });
});

describe('the value of tones', () => {
  it('is the square of their sum, between 0 and 100', () => {
    const value = { base: 0.1, tones: { cues: 0.5, past: -1 } };
    const weights = { base: 0, traits: {}, words: {}, value };
    expect(valueOfTones([['cues', 0.8]], weights)).toBeCloseTo(25);
    expect(valueOfTones([['past', 1]], weights)).toBe(0);
    expect(valueOfTones([['cues', 9]], weights)).toBe(100);
  });
});
