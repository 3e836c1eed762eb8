import type { Article } from '../model/article.ts';
import type { Signal } from '../model/signals.ts';
import type { SignalDefinition } from './definition.ts';

/** All signals, in the order in which they are shown. */
export const SIGNALS: readonly SignalDefinition[] = [];

/** How a text is made: every signal's findings with the sentences that show them, in the order of `SIGNALS`. */
export const signalsOf = (article: Article): Signal[] =>
  SIGNALS.map(({ measure }) => measure(article));
