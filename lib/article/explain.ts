import type { Block } from '../model/article.ts';
import type { PageReading } from '../model/page-reading.ts';
import { textOfBlocks } from './article-text.ts';
import type { BlockFate } from './body/choose-blocks.ts';
import { type BodySource, findBody, measureReading } from './body/find-body.ts';
import { wordsIn } from './body/measure.ts';
import { withoutFurniture } from './furniture.ts';
import { type ChosenMetadata, chooseMetadata } from './metadata/choose-metadata.ts';
import { factsOf } from './metadata/page-facts.ts';

/** Shorter texts are shown whole; of longer ones the beginning, in characters. */
const SHOWN = 80;

/** Why a page reads as it does. */
export interface Explanation {
  metadata: ChosenMetadata;
  body: {
    source: BodySource;
    /** Words of the body, of what the trees take, of what Readability takes, and of the whole page. */
    words: { body: number; trees: number; readability: number; page: number };
    blocks: ExplainedBlock[];
  };
}

/** A block of the page with its fate; `kept` is Readability's share of it, `chance` what the trees give it, 0 to 1. */
export interface ExplainedBlock {
  fate: BlockFate | 'furniture';
  chance: number;
  kept: number;
  kind: Block['kind'];
  text: string;
}

/** Explains a reading: which candidate won, what was cut and why, where each metadatum came from. */
export function explainReading(reading: PageReading, now: number | null = null): Explanation {
  const facts = factsOf(reading);
  const metadata = chooseMetadata(facts, reading.main, now);
  const body = findBody(measureReading(reading, facts), facts, reading.isShown);
  const { title, authors } = metadata;
  const shown = reading.stream.blocks.map(({ block }) => block);
  const left = new Set(withoutFurniture(body.blocks, title.value, authors.value, shown));
  const taken = new Set(body.blocks);
  const { blocks } = reading.stream;
  const wordsOf = (chosen: (index: number) => boolean): number =>
    Math.round(
      blocks.reduce((sum, { block }, index) => sum + (chosen(index) ? wordsIn(block.text) : 0), 0),
    );
  return {
    metadata,
    body: {
      source: body.source,
      words: {
        body: Math.round(wordsIn(textOfBlocks([...left]))),
        trees: wordsOf((index) => body.fates[index]?.fate === 'taken'),
        readability: wordsOf((index) => (blocks[index]?.kept ?? 0) > 0.5),
        page: wordsOf(() => true),
      },
      blocks: blocks.flatMap(({ block, kept }, index) => {
        const chosen = body.fates[index];
        if (!chosen || block.text === '') return [];
        const isFurniture = taken.has(block) && !left.has(block);
        return {
          fate: isFurniture ? 'furniture' : chosen.fate,
          chance: rounded(chosen.chance),
          kept: rounded(kept),
          kind: block.kind,
          text: block.text.length > SHOWN ? `${block.text.slice(0, SHOWN)}…` : block.text,
        };
      }),
    },
  };
}

const rounded = (share: number): number => Math.round(share * 100) / 100;
