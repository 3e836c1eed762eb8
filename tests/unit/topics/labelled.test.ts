import { expect, test } from 'vitest';
import type { Block } from '../../../lib/model/article.ts';
import type { Topic } from '../../../lib/model/library.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';
import { fieldName } from '../../../lib/topics/field.ts';
import { matchTopics } from '../../../lib/topics/match-topics.ts';
import { LABELLED } from './labelled.ts';

/** A topic as it is added by its name alone. */
function topicOf(name: string): Topic {
  const known = fieldName(name);
  return {
    id: name,
    name,
    aliases: known?.aliases ?? [],
    excluded: [],
    context: known?.context ?? [],
    muted: false,
    createdAt: 0,
    seenAt: 0,
  };
}

/** What is said of each labelled pair, as "label → answer: topic in title". */
const answers = LABELLED.flatMap(({ title, text, labels }) => {
  const blocks: Block[] = [{ kind: 'paragraph', text, marks: [] }];
  const article = { title, blocks, sentences: splitSentences(blocks, 'en') };
  return Object.entries(labels).map(([name, label]) => {
    const [match] = matchTopics(article, [topicOf(name)]);
    const answer = match?.strength === 'about' ? 'a' : match ? 'm' : 'n';
    return { label, answer, said: `${label} → ${answer}: ${name} in “${title}”` };
  });
});

const share = (part: number, whole: number): number => part / whole;

test('of 200 labelled pairs nearly all that is said to be about a topic is, and is found', () => {
  expect(answers.length).toBeGreaterThanOrEqual(200);
  const about = answers.filter(({ answer }) => answer === 'a');
  const right = about.filter(({ label }) => label === 'a');
  const wanted = answers.filter(({ label }) => label === 'a');
  expect(share(right.length, about.length)).toBeGreaterThanOrEqual(0.95);
  expect(share(right.length, wanted.length)).toBeGreaterThanOrEqual(0.9);
});

test('names that mean other things too are not matched where they do', () => {
  const fooled = answers.filter(({ label, answer }) => label === 'n' && answer !== 'n');
  expect(fooled.map(({ said }) => said)).toEqual([]);
});
