import type { Block, FaqPair } from '../../model/article.ts';
import type { PageReading } from '../../model/page-reading.ts';
import type { PageFacts } from '../metadata/page-facts.ts';

/** What a note is decided on: the page as it was read, and what of it was taken for the article. */
export interface NoteContext {
  facts: PageFacts;
  reading: PageReading;
  title: string;
  taken: readonly Block[];
  /** Words of the text taken. */
  words: number;
  faq: readonly FaqPair[];
  /** The page shows much text that was not taken. */
  muchLeftOut: boolean;
}
