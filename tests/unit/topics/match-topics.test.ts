import { describe, expect, test } from 'vitest';
import type { Block } from '../../../lib/model/article.ts';
import type { Topic } from '../../../lib/model/library.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';
import { compileTopics, matchTopics } from '../../../lib/topics/match-topics.ts';

const topic = (name: string, more: Partial<Topic> = {}): Topic => ({
  id: name,
  name,
  aliases: [],
  excluded: [],
  muted: false,
  createdAt: 0,
  seenAt: 0,
  ...more,
});

const article = (title: string, ...paragraphs: string[]) => {
  const blocks = paragraphs.map((text): Block => ({ kind: 'paragraph', text, marks: [] }));
  return { title, blocks, sentences: splitSentences(blocks, 'en') };
};

const FILLER = ['A quiet day.', 'Nothing much was said.', 'The sun went down over the harbor.'];
const matches = (name: string, text: string): boolean =>
  matchTopics(article('', ...FILLER, text), [topic(name)]).length > 0;

describe('which words match a topic', () => {
  test.each([
    ['GPT-5', 'They tried GPT-5 first.'],
    ['GPT-5', 'They tried GPT 5 first.'],
    ['GPT-5', 'They tried GPT5 first.'],
    ['GPT-5', 'They tried GPT‑5 first.'],
    ['GPT5', 'They tried GPT-5.'],
    ['gpt-5', 'They tried GPT-5, then went home.'],
    ['GPT-4o', 'On GPT-4o it works.'],
    ['Meta', 'Then Meta’s lawyers called.'],
    ['Meta', "Then Meta's lawyers called."],
    ['X', 'The post on X was removed.'],
    ['X', 'A reader of X’s rules.'],
    ['EU AI Act', 'It falls under the EU AI Act from June.'],
    ['Node.js', 'It runs on Node.js today.'],
    ['AT&T', 'A cable by AT&T was cut.'],
    ['C++', 'Rewritten in C++ last year.'],
    ['LLM', 'Most LLMs cannot count.'],
    ['data center', 'Two data centers were built.'],
    ['agency', 'All agencies agreed.'],
    ['robot', 'ROBOTS everywhere.'],
    ['AI', 'An AI-powered kettle.'],
    ['鴻海', '昨日、鴻海精密工業が発表した。'],
    ['ＧＰＴ', 'They tried GPT once.'],
    ['GPT', 'They tried ＧＰＴ once.'],
    ['Café Noir', 'We met at Cafe\u0301 Noir.'],
  ])('%s is in “%s”', (name, text) => {
    expect(matches(name, text)).toBe(true);
  });

  test.each([
    ['GPT-5', 'They tried GPT-5.1 first.'],
    ['GPT-5', 'They tried GPT-50 first.'],
    ['GPT-4', 'On GPT-4o it works.'],
    ['Meta', 'A meta question about metadata.'],
    ['Apple', 'She ate an apple.'],
    ['X', 'An x marks it, and an X-ray shows it.'],
    ['X', 'She drove the e-X home.'],
    ['AI', 'He said so, and the rain in Spain did not stop.'],
    ['Act', 'Actors act.'],
    ['EU AI Act', 'The EU, AI Act or not, went on.'],
    ['Orion', 'Orionids are meteors.'],
    ['Pro', 'She has a 16Pro.'],
    ['!!!', 'Stop!!!'],
    ['', 'Anything.'],
  ])('%s is not in “%s”', (name, text) => {
    expect(matches(name, text)).toBe(false);
  });
});

const found = (name: string, text: string, more: Partial<Topic> = {}): string[] =>
  matchTopics(article('', ...FILLER, text), [topic(name, more)]).flatMap(({ words }) => words);

describe('versions', () => {
  test.each([
    ['GPT-5', 'They tried GPT-5.1 first.', 'GPT-5.1'],
    ['GPT-4', 'On GPT-4o it works.', 'GPT-4o'],
    ['Quell 3', 'They tried Quell 3.5 first.', 'Quell 3.5'],
  ])('%s is in “%s” if versions are wanted', (name, text, words) => {
    expect(found(name, text, { versions: true })).toEqual([words]);
    expect(found(name, text)).toEqual([]);
  });

  test('no other number is a version', () => {
    expect(found('GPT-5', 'They tried GPT-50 first.', { versions: true })).toEqual([]);
  });

  test('a name without a number has all its versions, also as one word', () => {
    expect(found('Quellwerk', 'They tried Quellwerk3.5 first.')).toEqual(['Quellwerk3.5']);
    expect(found('AI', 'They tried AI21 first.')).toEqual([]);
    expect(found('chip', 'They tried chip3 first.')).toEqual([]);
  });
});

describe('case', () => {
  test('a name of the field is found as the field writes it, however it is typed', () => {
    expect(found('openai', 'Then OpenAI called.')).toEqual(['OpenAI']);
    expect(found('gpt-5', 'Then gpt5 answered.')).toEqual(['gpt5']);
    expect(found('apple', 'She ate an apple at Apple.')).toEqual(['Apple']);
    expect(found('Openai', 'Then openai called.')).toEqual(['openai']);
    expect(found('MiniMax', 'They play minimax.')).toEqual([]);
  });

  test('a name that is typed as the field does not write it is found as it is typed, too', () => {
    expect(found('Bert', 'Then Bert called.')).toEqual(['Bert']);
  });

  test('any case, if it is wanted', () => {
    expect(found('Quellwerk', 'Then quellwerk called.')).toEqual([]);
    expect(found('Quellwerk', 'Then quellwerk called.', { anyCase: true })).toEqual(['quellwerk']);
  });

  test('capitals', () => {
    expect(found('Quellwerk', 'Then QUELLWERK called.')).toEqual(['QUELLWERK']);
    expect(found('Arm', 'The ARM was broken.')).toEqual([]);
    expect(found('Arm', 'ARM RAISES ITS PRICE')).toEqual(['ARM']);
  });
});

describe('common words', () => {
  test('a name of several words ends in no participle', () => {
    expect(matches('model evaluation', 'They ran two model evaluations.')).toBe(true);
    expect(matches('model evaluation', 'Of all models evaluated it was last.')).toBe(false);
  });

  test.each([
    ['regulating', 'A regulation was passed.', 'regulation'],
    ['regulation', 'Who regulates them?', 'regulates'],
    ['export controls', 'The export control came.', 'export control'],
    ['chip', 'Chips are dear.', 'Chips'],
  ])('%s is in “%s”', (name, text, words) => {
    expect(found(name, text)).toEqual([words]);
  });

  test.each([
    ['training', 'Two trains met.'],
    ['news', 'A new boat.'],
    ['Organ', 'An organization.'],
    ['agentic', 'An agent sold it.'],
  ])('%s is not in “%s”', (name, text) => {
    expect(found(name, text)).toEqual([]);
  });
});

describe('other scripts and languages', () => {
  test('a name in Latin letters ends where another script begins', () => {
    expect(found('OpenAI', '来月、OpenAIも借りる。')).toEqual(['OpenAI']);
    expect(found('OpenAI', '내년에 OpenAI가 빌린다.')).toEqual(['OpenAI']);
  });

  test('names in Hangul are found with their particles, Katakana as whole words', () => {
    expect(found('삼성전자', '어제 삼성전자가 발표했다.')).toEqual(['삼성전자']);
    expect(found('メタ', 'メタは発表した。')).toEqual(['メタ']);
    expect(found('メタ', 'メタデータを消した。')).toEqual([]);
  });

  test('the genitive of German', () => {
    const german = { ...article('', ...FILLER, 'Quellwerks neue Halle steht.'), lang: 'de' };
    expect(matchTopics(german, [topic('Quellwerk')])).toHaveLength(1);
    expect(matchTopics({ ...german, lang: 'en' }, [topic('Quellwerk')])).toEqual([]);
  });
});

describe('what stands around a name', () => {
  test('addresses hold no names, unless they are one', () => {
    expect(found('Quellwerk', 'See https://example.org/Quellwerk/a for it.')).toEqual([]);
    expect(found('Quellwerk', 'Write to post@Quellwerk.com.')).toEqual([]);
    expect(found('Quell.ai', 'We asked Quell.ai, and they answered.')).toEqual(['Quell.ai']);
    expect(found('Quellwerk', 'We asked and/or Quellwerk/Lantern.')).toEqual(['Quellwerk']);
  });

  test('phrases in which a name of the field means something else', () => {
    expect(found('Claude', 'The garden of Claude Monet.')).toEqual([]);
    expect(found('Claude', 'Claude Monet is not Claude.')).toEqual(['Claude']);
    const law = { aliases: ['AI Act'] };
    const named = (text: string) =>
      matchTopics(article('', text), [topic('EU AI Act', law)]).length;
    expect(named('The Frontier AI Act is a law of one state.')).toBe(0);
    expect(named('The AI Act is a law of many.')).toBe(1);
    expect(found('Google', 'A Bot That Knows How To Google')).toEqual([]);
    expect(found('Google', 'It is a Google-proof test.')).toEqual([]);
  });
});

describe('aliases and excluded words', () => {
  test('an alias counts as the name, and is named as it stands', () => {
    const [match] = matchTopics(article('', ...FILLER, 'Hon Hai Precision builds servers.'), [
      topic('Foxconn', { aliases: ['Hon Hai'] }),
    ]);
    expect(match).toEqual({
      topicId: 'Foxconn',
      strength: 'mentions',
      sentences: [3],
      words: ['Hon Hai'],
    });
  });

  test('an excluded phrase keeps the article out, whatever else it says', () => {
    const apple = topic('Apple', { excluded: ['apple pie'] });
    expect(matchTopics(article('Apple pie for all'), [apple])).toEqual([]);
    expect(matchTopics(article('Apple ships', 'Someone baked apple pies.'), [apple])).toEqual([]);
    expect(matchTopics(article('Apple ships'), [apple])).toHaveLength(1);
  });
});

describe('the context of a name', () => {
  const gemini = topic('Gemini', { aliases: ['Gemini Pro'], context: ['Google', 'model'] });
  const found = (title: string, ...paragraphs: string[]) =>
    matchTopics(article(title, ...paragraphs), [gemini]).length > 0;

  test('has to stand in the title, or within two sentences of the name', () => {
    expect(found('Google ships', ...FILLER, ...FILLER, 'It is called Gemini.')).toBe(true);
    expect(found('', 'Gemini is new.', 'It came today.', 'Google made it.')).toBe(true);
    expect(found('', 'Gemini is new.', ...FILLER, 'Google had lunch.')).toBe(false);
    expect(found('Gemini today', ...FILLER, 'Google had lunch.')).toBe(false);
    expect(found('Gemini today', 'A model for all.')).toBe(true);
    expect(found('Gemini today', ...FILLER)).toBe(false);
  });

  test('is not asked of a name of several words', () => {
    expect(found('', ...FILLER, 'They use Gemini Pro.')).toBe(true);
  });

  test('is no name itself', () => {
    expect(found('Google and its model', ...FILLER)).toBe(false);
  });
});

describe('strength and evidence', () => {
  test('named in the title: about', () => {
    expect(matchTopics(article('Quellwerk grows', ...FILLER), [topic('Quellwerk')])).toEqual([
      { topicId: 'Quellwerk', strength: 'about', sentences: [], words: ['Quellwerk'] },
    ]);
  });

  test('named in the lead: about; once further down: mentions; three times: about', () => {
    const strength = (...paragraphs: string[]) =>
      matchTopics(article('', ...paragraphs), [topic('Quellwerk')])[0]?.strength;
    expect(strength('Quellwerk grew.', ...FILLER)).toBe('about');
    expect(strength(...FILLER, 'Quellwerk grew.')).toBe('mentions');
    expect(strength(...FILLER, 'Quellwerk grew.', 'Quellwerk paid.', 'So did Quellwerk.')).toBe(
      'about',
    );
  });

  test('headings count, but carry no sentence', () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 2, text: 'What Quellwerk plans', marks: [] },
      ...FILLER.map((text): Block => ({ kind: 'paragraph', text, marks: [] })),
    ];
    const sentences = splitSentences(blocks, 'en');
    expect(matchTopics({ title: '', blocks, sentences }, [topic('Quellwerk')])).toEqual([
      { topicId: 'Quellwerk', strength: 'mentions', sentences: [], words: ['Quellwerk'] },
    ]);
  });

  test('muted topics match too, in the order of the topics', () => {
    const found = matchTopics(article('Alma meets Bert'), [
      topic('Bert', { muted: true }),
      topic('Cleo'),
      topic('Alma'),
    ]);
    expect(found.map(({ topicId }) => topicId)).toEqual(['Bert', 'Alma']);
  });
});

test('a matcher can be kept', () => {
  const matcher = compileTopics([topic('Quellwerk'), topic('Lantern')]);
  expect(matcher.match(article('Quellwerk grows')).map(({ topicId }) => topicId)).toEqual([
    'Quellwerk',
  ]);
  expect(matcher.match(article('Lantern grows')).map(({ topicId }) => topicId)).toEqual([
    'Lantern',
  ]);
  expect(matcher.match(article('Nobody grows'))).toEqual([]);
});

test('500 topics over 20,000 words take well under a second', () => {
  const long = article(
    '',
    ...Array.from({ length: 400 }, (_, i) => `Word${i} of many `.repeat(16)),
  );
  const topics = Array.from({ length: 500 }, (_, i) => topic(`Word${i} of many`));
  const from = process.hrtime.bigint();
  expect(matchTopics(long, topics)).toHaveLength(400);
  expect(Number(process.hrtime.bigint() - from) / 1e6).toBeLessThan(1000);
});
