import type { Article } from '../model/article.ts';
import type { Signal } from '../model/signals.ts';
import type { SignalReading } from './reading.ts';

/**
 * A signal: its name, which begins the names of its messages, and how it is measured. The file that exports it says what it is, its
 * method, its source and what it cannot know. To add one, write its file and name it in `signals-of.ts`.
 */
export interface SignalDefinition {
  name: string;
  measure(article: Article, reading: SignalReading): Signal;
}
