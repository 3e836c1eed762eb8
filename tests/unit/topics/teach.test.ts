import { describe, expect, test } from 'vitest';
import { matchTopics } from '../../../lib/topics/match-topics.ts';
import { type Told, teachable } from '../../../lib/topics/teach.ts';
import { articleOf, topicOf } from './judge.ts';

const HOROSCOPE: Told = {
  title: 'Your horoscope for Gemini: a week of letters | Copper Wire',
  text: 'Gemini is the third sign of the zodiac, and the zodiac is kind this week. On Monday a letter comes. The horoscope advises to wait with the answer. Copper Wire prints a horoscope each Friday. An AI writes some of them, and Google lists them. Jupiter stands high. For a Gemini, Jupiter means luck.',
};
const MODEL: Told = {
  title: 'Gemini answers by letter',
  text: 'Google has given Gemini a printer. The model now answers by letter, which takes a week.',
};
const gemini = topicOf('Gemini');

describe('what can be learned from a text that is not about a topic', () => {
  test('words that mark it, near the name and in the title first', () => {
    expect(teachable(HOROSCOPE, gemini, [MODEL]).slice(0, 3)).toEqual([
      'horoscope',
      'Jupiter',
      'zodiac',
    ]);
  });

  test('none of the texts that were kept, of the topic, of AI, of the site, of everyday', () => {
    const offered = teachable(HOROSCOPE, gemini, [
      MODEL,
      { title: '', text: 'A model reads the zodiac.' },
    ]);
    expect(offered).toContain('horoscope');
    for (const word of ['zodiac', 'letter', 'Gemini', 'Google', 'AI', 'Copper', 'Wire', 'week'])
      expect(offered.map((one) => one.toLowerCase())).not.toContain(word.toLowerCase());
  });

  test('a surname beside a first name', () => {
    const painter: Told = {
      title: 'A garden by the river',
      text: 'Claude Monnier painted the ponds for years. When Claude Monnier was old, his sight failed. The garden is open from April.',
    };
    expect(teachable(painter, topicOf('Claude'), [])[0]).toBe('Monnier');
  });

  test('what the name does is asked for more, and what AI is called is never offered', () => {
    const painter: Told = {
      title: 'A chatbot of the garden | Gradient Notes',
      text: 'Quellwerk painted ponds. Gradient saw it. A chatbot tells of the ponds. Gradient liked it, and the chatbot.',
    };
    expect(teachable(painter, topicOf('Quellwerk'), [])).toEqual(['ponds']);
  });

  test('none that are usual in texts of all kinds', () => {
    const usual = new Set(['zodiac', 'jupiter']);
    const offered = teachable(HOROSCOPE, gemini, [MODEL], (word) => usual.has(word));
    expect(offered[0]).toBe('horoscope');
    expect(offered).not.toContain('zodiac');
    expect(offered).not.toContain('Jupiter');
  });

  test('words of a text without spaces', () => {
    const fruit: Told = {
      title: '苹果丰收',
      text: '果园里的苹果今年丰收。苹果的价格下降，果园的农民担心。',
    };
    const offered = teachable(fruit, { ...topicOf('Quellwerk'), name: '苹果' }, []);
    expect(offered).toContain('果园');
    expect(offered).not.toContain('苹果');
  });

  test('nothing of a text that has nothing of its own', () => {
    expect(teachable({ title: 'Gemini', text: '' }, gemini, [])).toEqual([]);
    expect(teachable(MODEL, gemini, [MODEL])).toEqual([]);
  });

  test('each of them keeps the text out, and those that were kept in', () => {
    const bare = { ...gemini, context: [] };
    for (const word of teachable(HOROSCOPE, bare, [MODEL])) {
      const taught = [{ ...bare, excluded: [word] }];
      expect(matchTopics(articleOf(HOROSCOPE.title, HOROSCOPE.text), taught)).toEqual([]);
      expect(matchTopics(articleOf(MODEL.title, MODEL.text), taught)).toHaveLength(1);
    }
  });
});
