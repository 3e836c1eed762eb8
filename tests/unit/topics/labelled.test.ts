import { describe, expect, test } from 'vitest';
import { type Judged, judge, ofAbout } from './judge.ts';
import { LABELLED } from './labelled.ts';
import { TRAPPED, WATCHED } from './trapped.ts';

const plain = LABELLED.flatMap((one) => judge(one));
const trapped = TRAPPED.flatMap((one) => judge(one, WATCHED));

const found = (judged: Judged[], label: string, answer: string): string[] =>
  judged.filter((one) => one.label === label && one.answer === answer).map(({ said }) => said);

describe.each([
  ['plain texts', plain, 200],
  ['texts with traps', trapped, 220],
])('%s', (_, judged, least) => {
  test('nearly all that is said to be about a topic is, and is found', () => {
    expect(judged.length).toBeGreaterThanOrEqual(least);
    const { precision, recall } = ofAbout(judged);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  test('names that mean other things too are not matched where they do', () => {
    expect([...found(judged, 'n', 'a'), ...found(judged, 'n', 'm')]).toEqual([]);
  });

  test('what a text is about is never missed altogether', () => {
    expect(found(judged, 'a', 'n')).toEqual([]);
  });
});
