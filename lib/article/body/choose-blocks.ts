import type { StreamBlock } from '../../model/page-reading.ts';
import { chanceOf, type Forest } from '../../trees/forest.ts';
import { withWhatBelongs } from './belonging.ts';
import { putFeatures } from './features.ts';
import type { PageMeasure } from './page-measure.ts';

/** The chance from which a block is taken for part of the article. */
const TAKEN = 0.45;
/** A text of this many letters that stands on the page twice is printed for wide and for narrow screens. */
const TWIN = 60;

export type BlockFate = 'taken' | 'improbable' | 'hidden' | 'repeated' | 'without-text';

/** What became of each block of a stream, with the chance that it is part of the article. */
export interface ChosenBlock {
  fate: BlockFate;
  chance: number;
}

/**
 * Which blocks of a page are the article's: a forest of decision trees, trained on saved pages whose text is marked, looks
 * at each block, its neighbors, the boxes around it and what Readability takes.
 */
export function chooseBlocks(page: PageMeasure, isShown: boolean, forest: Forest): ChosenBlock[] {
  const { stream } = page;
  const seen = new Set<string>();
  const row: number[] = [];
  const put = (_: string, value: number): void => void row.push(value);
  const chosen = stream.blocks.map((one, index): ChosenBlock => {
    if (one.block.text === '') return { fate: 'without-text', chance: 0 };
    row.length = 0;
    putFeatures(page, index, put);
    const chance = chanceOf(forest, row);
    return {
      fate: isShown && one.hidden === 'gone' ? 'hidden' : fateOf(one, chance, seen),
      chance,
    };
  });
  return withWhatBelongs(stream, chosen);
}

function fateOf({ block }: StreamBlock, chance: number, seen: Set<string>): BlockFate {
  if (chance < TAKEN) return 'improbable';
  if (block.text.length < TWIN) return 'taken';
  if (seen.has(block.text)) return 'repeated';
  seen.add(block.text);
  return 'taken';
}
