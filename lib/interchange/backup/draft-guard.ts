import type { Article } from '../../model/article.ts';
import { isDraft } from '../../model/engine-guards.ts';
import type { Draft } from '../../model/engines.ts';
import { within } from './article-guard.ts';
import { type Guard, id } from './shape.ts';

/** Whether a value is what a model has written, under keys as ours, also those of other articles that it names. */
export const isDraftRow: Guard<Draft> = (value): value is Draft =>
  isDraft(value) &&
  id(value.id) &&
  id(value.articleId) &&
  value.statements.every(({ across = [] }) => across.every(({ articleId }) => id(articleId)));

/** Whether all sentences that a draft names are the article's; ask it of the text that it was written of only. */
export const isDraftOf = ({ statements }: Draft, { sentences }: Article): boolean =>
  statements.every((one) => within(one.sentences, sentences.length));
