import type { CueSentence } from '../model/signals.ts';
import { lettersOf } from '../text/letters.ts';
import { Arguments } from './arguments.ts';
import { Values } from './claims.ts';
import { Entities } from './entities.ts';
import { NameBook } from './names.ts';
import { WordIndex } from './support.ts';
import { type GroundingText, type Unit, unitsOf } from './units.ts';
import { KnownValues } from './values.ts';

/** An article taken apart, as rules and features look at it. */
export interface Ground {
  lang: string | null;
  units: readonly Unit[];
  index: WordIndex;
  book: NameBook;
  entities: Entities;
  values: Values;
  known: KnownValues;
  reader: Arguments;
  /** Its letters and digits alone. */
  letters: string;
}

export function groundOf(article: GroundingText, supposed: readonly CueSentence[]): Ground {
  const { title, description, blocks, lang, publishedAt } = article;
  const units = unitsOf(article, supposed);
  const book = new NameBook(article, units);
  const entities = new Entities(book, units, title);
  const texts = [title, description ?? '', ...blocks.map(({ text }) => text)];
  return {
    ...{ lang, units, book, entities },
    index: new WordIndex(units),
    values: new Values(units, entities),
    known: new KnownValues(units, publishedAt),
    reader: new Arguments(units, entities),
    letters: lettersOf(texts.join(' ')),
  };
}
