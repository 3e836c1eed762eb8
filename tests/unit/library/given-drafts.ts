import { textHashOf } from '../../../lib/app/writings.ts';
import type { CheckedStatement, Draft } from '../../../lib/model/engines.ts';
import { articleOf, stamp } from './given.ts';

/** A point that a model wrote of the article that `articleOf` makes. */
export const pointOf = (facts: Partial<CheckedStatement> = {}): CheckedStatement => ({
  role: 'point',
  text: 'Halyard Labs buys 3 chip makers.',
  verdict: 'doubted',
  sentences: [0],
  doubts: [
    { kind: 'stronger', text: 'buys', start: 13, end: 17 },
    { kind: 'number', text: '3', start: 18, end: 19 },
  ],
  ...facts,
});

/** A brief of that article by one writer, later with each call. */
export function writtenOf(articleId: string, facts: Partial<Draft> = {}): Draft {
  const { id, now } = stamp();
  return {
    id,
    articleId,
    textHash: textHashOf(articleOf()),
    task: { kind: 'brief' },
    writer: { kind: 'endpoint', name: 'My own', model: 'lantern-8b' },
    promptVersion: 1,
    startedAt: now,
    statements: [pointOf()],
    silent: false,
    cut: false,
    ...facts,
  };
}

/** The same by another task each: none replaces another. */
export const answerOf = (articleId: string, question: string, facts: Partial<Draft> = {}): Draft =>
  writtenOf(articleId, { task: { kind: 'question', question }, ...facts });
