import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../../lib/brief/facts/facts-of.ts';
import type { Article, Mark } from '../../../../lib/model/article.ts';
import { sample } from '../sample.ts';
import { factsIn, found } from './found.ts';

describe('models and products', () => {
  test.each<[string, ...string[]]>([
    ['GPT-5.1 and GPT-4o mini are out.', 'GPT-5.1', 'GPT-4o mini'],
    ['The models Claude Opus 4.5 and Llama 4 Maverick.', 'Claude Opus 4.5', 'Llama 4 Maverick'],
    ['OpenAI shows o3 and o4-mini.', 'o3', 'o4-mini'],
    ['DeepSeek-R1 and Qwen2.5-72B are open models.', 'DeepSeek-R1', 'Qwen2.5-72B'],
    ['Quellwerk released Orla 5 on Tuesday.', 'Orla 5'],
    ['The firm is launching its new language model Orla 5 Mini today.', 'Orla 5 Mini'],
    ['Use grok-4-fast-reasoning over the API.', 'grok-4-fast-reasoning'],
    ['Google says that Gemini is for all.', 'Gemini'],
    ['Grok 4 is an AI with 3 modes.', 'Grok 4'],
    ['Her sign is Gemini, and his is Leo.'],
    ['The Claude Monet show opens in Halden.'],
    ['Jean-Claude works at Anthropic.'],
    ['The quartet plays Opus 12 tonight.'],
    ['They announced Series 3 of the programme.'],
    ['The team launched Phase 2 in spring.'],
    ['The act was released in 2024.'],
    ['Take route o3 to the sea.'],
  ])('%s', (sentence, ...names) => {
    expect(found('model', sentence)).toEqual(names);
  });

  test('one fact for all ways to write a name, with its count and sentences', () => {
    const facts = factsIn([
      'Quellwerk released Orla 5.',
      'The sea was calm that day.',
      'Orla 5 is good, and Orla 5 is cheap.',
    ]).filter(({ kind }) => kind === 'model');
    expect(facts).toMatchObject([{ text: 'Orla 5', count: 3, sentences: [0, 2] }]);
  });

  test('a variant is a model of its own', () => {
    const names = factsIn(['Quellwerk released Orla 5.', 'Orla 5 Mini is smaller.'])
      .filter(({ kind }) => kind === 'model')
      .map(({ text }) => text);
    expect(names.sort()).toEqual(['Orla 5', 'Orla 5 Mini']);
  });

  test('what the headline introduces', () => {
    const [fact] = factsIn(['We built Harbor Desk for clerks.'], 'Introducing Harbor Desk');
    expect(fact).toMatchObject({ kind: 'model', text: 'Harbor Desk' });
    expect(factsIn(['We built a way to work.'], 'Introducing a way to work')).toEqual([]);
  });
});

describe('companies and labs', () => {
  test.each<[string, ...string[]]>([
    ['OpenAI and Google DeepMind agreed.', 'OpenAI', 'Google DeepMind'],
    ['The startup Quellwerk was founded in Halden.', 'Quellwerk'],
    ['They work at Tarn Valley Robotics now.', 'Tarn Valley Robotics'],
    ['The meta study of apples took intel from an oracle.'],
    ['Its code is on GitHub.'],
    ['They saw the Amazon River and felt the Mistral.'],
    ['Emerging Technologies are a field.'],
    ['Googled and Amazonian are words.'],
  ])('%s', (sentence, ...names) => {
    expect(found('company', sentence)).toEqual(names);
  });

  test('the headline’s company stands before those that are only named', () => {
    const names = factsIn(
      ['Nvidia and Anthropic spoke.', 'Anthropic left.'],
      'Anthropic opens an office',
    );
    expect(names.map(({ text }) => text)).toEqual(['Anthropic', 'Nvidia']);
  });
});

describe('people', () => {
  test.each<[string, string, string | null]>([
    [
      '“It works,” said Jane Roe, chief scientist of Quellwerk.',
      'Jane Roe',
      'chief scientist of Quellwerk',
    ],
    [
      'Tomas Reyl, an analyst at Crewe and Lisle, was there.',
      'Tomas Reyl',
      'an analyst at Crewe and Lisle',
    ],
    ['Quellwerk CEO Imke van Voss said no.', 'Imke van Voss', 'Quellwerk CEO'],
    [
      'Ada Bell, head of the U.S. Ferry Office, agreed.',
      'Ada Bell',
      'head of the U.S. Ferry Office',
    ],
    ['Yoshua Bengio was there.', 'Yoshua Bengio', null],
  ])('%s', (sentence, name, role) => {
    const people = factsIn([sentence]).filter(({ kind }) => kind === 'person');
    expect(people).toMatchObject([{ text: name, about: role }]);
  });

  test.each([
    'In North Halden, the head of research left, and nobody came.',
    'At Artificial Intelligence Weekly, an editor at work said so.',
    'Green Tea is a drink.',
  ])('nobody: %s', (sentence) => {
    expect(found('person', sentence)).toEqual([]);
  });
});

describe('links', () => {
  const linked = (text: string, words: string, href: string): Article => {
    const article = sample('', [text]);
    const start = text.indexOf(words);
    const mark: Mark = { kind: 'link', start, end: start + words.length, href };
    return {
      ...article,
      blocks: article.blocks.map((block) =>
        block.kind === 'paragraph' ? { ...block, marks: [mark] } : block,
      ),
    };
  };
  const links = (text: string, words: string, href: string) =>
    factsOf(linked(text, words, href)).filter(({ kind }) => kind === 'link');

  test('to a paper, code or a model card, with the address', () => {
    const href = 'https://arxiv.org/abs/2610.00001';
    expect(links('All is in the paper by Voss.', 'the paper', href)).toMatchObject([
      { text: 'the paper', href },
    ]);
    expect(links('Try Orla now.', 'Orla', 'https://github.com/quellwerk/orla')).toHaveLength(1);
    expect(links('See the model card.', 'model card', 'https://quellwerk.example/c')).toHaveLength(
      1,
    );
  });

  test.each([
    ['Read more here.', 'here', 'https://quellwerk.example/'],
    ['It goes against this.', 'against', 'https://arxiv.org/abs/2610.00001'],
    ['Follow Quellwerk now.', 'Quellwerk', 'https://github.com/quellwerk'],
    ['See the paper now.', 'the paper', 'javascript:alert(1)'],
  ])('not: %s', (text, words, href) => {
    expect(links(text, words, href)).toEqual([]);
  });
});
