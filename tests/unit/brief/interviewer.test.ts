import { expect, test } from 'vitest';
import { interviewerSentences } from '../../../lib/brief/interviewer.ts';
import { sample } from './sample.ts';

const INTERVIEW = [
  'Imke Voss leads Quellwerk.',
  'MB: Schools wait for Orla. When does it open?',
  'IV: In May. Teachers can have it then.',
  'MB: And what does it cost?',
  'IV: Nothing until summer.',
  'Later it costs as much as a book.',
  'MB: That is a lot.',
  'IV: Is it?',
];

test('what the interviewer says is known by the questions', () => {
  const { sentences } = sample('', INTERVIEW);
  const said = [...interviewerSentences(sentences)].map((index) => sentences[index]?.text);
  expect(said).toEqual([
    'MB: Schools wait for Orla.',
    'When does it open?',
    'MB: And what does it cost?',
    'MB: That is a lot.',
  ]);
});

test('labels of a list are no speakers', () => {
  const lines = ['Price: What you pay.', 'Price: How much?', 'Price: Is it fair?'];
  expect(interviewerSentences(sample('', lines).sentences)).toEqual(new Set());
  expect(interviewerSentences([])).toEqual(new Set());
});
