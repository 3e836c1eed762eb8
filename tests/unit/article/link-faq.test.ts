import { expect, it } from 'vitest';
import { linkFaq } from '../../../lib/article/link-faq.ts';
import type { FaqPair, Sentence } from '../../../lib/model/article.ts';

const sentence = (text: string): Sentence => ({ text, block: 0, start: 0, end: text.length });
const pair = (answer: string): FaqPair => ({
  question: 'Do they sail?',
  answer,
  origin: 'details',
  inText: true,
  sentences: [],
});

it('names the sentences an answer is made of, whatever their blanks and marks', () => {
  const sentences = ['The boats sail at night.', 'Yes.', 'Nobody steers “them” by day!'].map(
    sentence,
  );
  const linked = linkFaq(
    [pair('Yes. The boats\n\nsail at night. Nobody steers "them" by day!'), pair('Never.')],
    sentences,
  );
  expect(linked.map((one) => one.sentences)).toEqual([[0, 2], []]);
});
