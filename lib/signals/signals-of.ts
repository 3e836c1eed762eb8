import type { Article } from '../model/article.ts';
import type { Signal } from '../model/signals.ts';
import { dates } from './dates.ts';
import type { SignalDefinition } from './definition.ts';
import { disclosed } from './disclosed.ts';
import { hype } from './hype.ts';
import { readingOf } from './reading.ts';
import { repeats } from './repeats.ts';
import { sourced } from './sourced.ts';
import { supposed } from './supposed-signal.ts';

/** All signals, in the order in which they are shown. */
export const SIGNALS: readonly SignalDefinition[] = [
  supposed,
  hype,
  sourced,
  disclosed,
  dates,
  repeats,
];

/** How a text is made: every signal's findings with the sentences that show them, in the order of `SIGNALS`. */
export function signalsOf(article: Article): Signal[] {
  const reading = readingOf(article);
  return SIGNALS.map(({ measure }) => measure(article, reading));
}
