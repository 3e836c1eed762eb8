import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/article-from-text.ts';
import { supposedIn } from '../../../lib/signals/supposed.ts';

const facts = { url: 'https://a.example/', title: '', siteName: null };
const find = (text: string, lang: string | null = 'en') =>
  supposedIn(articleFromText(text, { ...facts, lang }));

const hedges = (text: string, lang = 'en'): string[] | undefined =>
  find(text, lang)?.hedged.flatMap(({ cues }) => cues.map((cue) => cue.text));
const vague = (text: string, lang = 'en'): string[] | undefined =>
  find(text, lang)?.vague.flatMap(({ cues }) => cues.map((cue) => cue.text));

describe('hedged sentences', () => {
  it.each([
    ['Ostra may buy Brannock.', ['may']],
    ['Ostra is expected to buy Brannock.', ['is expected to']],
    ['Ostra is in talks to buy Brannock.', ['in talks']],
    ['Ostra reportedly plans to buy Brannock.', ['reportedly', 'plans to']],
    ['This deal, if it materializes, could change the market.', ['if', 'could']],
    ['It is not yet clear whether Ostra will pay.', ['not yet clear whether']],
    ['Ostra has not said when it will pay.', ['not said when']],
    ['The leak suggests a new chip.', ['suggests']],
    ['Will Ostra follow?', ['Will']],
    ['Scope: Will it hold chips or servers?', ['Will']],
    ['If the vote fails, the lab will move.', ['If']],
    ['The LANTERN 4 Chip May Arrive in June', ['May']],
    ['Ostra to open lab in Nairobi', ['to']],
  ])('%j', (text, cues) => {
    expect(hedges(text)).toEqual(cues);
  });

  it.each([
    'In May 2025 the lab moved.',
    'May Lindqvist runs the lab.',
    'The weights may be used under the license.',
    'Employees may work from home.',
    'The might of Ostra rests on its chips.',
    'Back then one engineer could read all of it.',
    'She could hear the fans.',
    'The model could not open the file.',
    'We ran it on ten machines so that we could compare them.',
    'Each morning she would check the logs.',
    'The agent would not stop.',
    'There is no doubt that it failed.',
    'Will Harcourt joined Ostra.',
    'Users can choose a voice.',
    'If you are an administrator, open the settings.',
    'The limit is set to 5.',
    'It ran as expected.',
    'Such users are 2.3 times more likely to pay.',
    'The film “What Might Have Been” is out.',
    'How does it work?',
    'Ostra has no plans to move.',
  ])('not %j', (text) => {
    expect(hedges(text)).toEqual([]);
  });

  it('are no questions that are answered, or that head a section', () => {
    expect(hedges('Is it fast? Yes, it is.')).toEqual([]);
    expect(hedges('Is it fast?\n\nIt takes two seconds.')).toEqual([]);
    expect(hedges('It is new. Is it fast? Ostra has no figures.')).toEqual(['Is']);
  });
});

describe('vague attributions', () => {
  it.each([
    ['Experts say the chip is slow.', ['Experts say']],
    ['But some believe that it is slow.', ['some believe']],
    ['Studies show that it is slow.', ['Studies show']],
    [
      'It is widely believed that it is slow.',
      ['It is widely believed', 'widely believed'].slice(0, 1),
    ],
    ['The chip is seen by many as slow.', ['seen by many']],
    ['According to industry insiders, it is slow.', ['According to industry insiders']],
  ])('%j', (text, cues) => {
    expect(vague(text)?.join(' ')).toContain(cues[0]?.split(' ').at(-1));
  });

  it.each([
    'Ilse Brandt says the chip is slow.',
    'Ostra engineers say the chip is slow.',
    'The researchers write that it is slow.',
    'A study of 96 programmers found that it is slow.',
    'The chip is considered slow by Ilse Brandt.',
    'The test is considered done if it prints a line.',
  ])('not %j', (text) => {
    expect(vague(text)).toEqual([]);
  });
});

describe('cues', () => {
  it('are spans of their sentences, quoted where somebody else says them', () => {
    const text = 'It may rain. “It might snow. It could hail,” said Wilk. He said it would.';
    const found = find(text)?.hedged ?? [];
    expect(found.flatMap(({ cues }) => cues.map((cue) => [cue.text, cue.quoted]))).toEqual([
      ['may', false],
      ['might', true],
      ['could', true],
      ['would', false],
    ]);
    const { sentences } = articleFromText(text, { ...facts, lang: 'en' });
    for (const { sentence, cues } of found)
      for (const { text: words, start, end } of cues)
        expect(sentences[sentence]?.text.slice(start, end)).toBe(words);
  });

  it('of quantities without a figure are a list of their own', () => {
    const found = find('Ostra sold some servers and many racks.');
    expect(found?.vague).toEqual([]);
    expect(found?.amounts).toHaveLength(1);
  });
});

describe('languages', () => {
  it.each([
    ['de', 'Ostra könnte Brannock kaufen.', ['könnte']],
    ['fr', 'Ostra pourrait racheter Brannock.', ['pourrait']],
    ['es', 'Ostra podría comprar Brannock.', ['podría']],
  ])('%s is measured', (lang, text, cues) => {
    expect(hedges(text, lang)).toEqual(cues);
  });

  it('others are not', () => {
    expect(find('Ostra potrebbe comprare Brannock.', 'it')).toBeNull();
  });

  it('an unnamed one is English unless its words say otherwise', () => {
    expect(find('Ostra may buy it.', null)?.hedged).toHaveLength(1);
    const italian = 'La società potrebbe comprare la piccola azienda nel corso del prossimo anno. ';
    expect(find(italian.repeat(5), null)).toBeNull();
  });
});
