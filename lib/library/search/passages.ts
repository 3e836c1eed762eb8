import { bestPassage, marked, type Passage } from '../../search/passage.ts';
import type { FoundTerms } from '../../search/search.ts';
import type { Library } from '../schema.ts';

/** What a list shows of a found article: its title with the hits, and the passage that holds most of them. */
export interface FoundIn {
  title: Passage;
  /** Null where none of it stands in the text. */
  passage: Passage | null;
}

/** Where the terms of a search stand in these articles. Reads their bodies: only for rows that are on the screen. */
export async function passagesOf(
  library: Library,
  ids: string[],
  terms: readonly FoundTerms[],
): Promise<Map<string, FoundIn>> {
  if (terms.length === 0) return new Map();
  const rows = await library.articles.bulkGet(ids);
  const bodies = await library.bodies.bulkGet(ids);
  const notes = await library.notes.bulkGet(ids);
  return new Map(
    rows.flatMap((row, at): [string, FoundIn][] => {
      if (!row) return [];
      const article = bodies[at]?.article;
      const blocks = article?.blocks.map(({ text }) => text) ?? [];
      const faq = article?.faq.flatMap(({ question, answer }) => [question, answer]) ?? [];
      const note = notes[at]?.text ?? '';
      const passage = bestPassage([...blocks, ...faq, note], terms);
      return [[row.id, { title: marked(row.title, terms), passage }]];
    }),
  );
}
