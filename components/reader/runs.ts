import type { Block } from '../../lib/model/article.ts';

export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** A block with its index in the article. */
export interface Placed<B extends Block = Block> {
  at: number;
  block: B;
}

export interface ListEntry extends Placed<BlockOf<'list-item'>> {
  /** The lists inside this item. */
  inside: ListRun[];
}

export interface ListRun {
  kind: 'list';
  ordered: boolean;
  entries: ListEntry[];
}

/** What is drawn as one: a block alone, the paragraphs of one quotation, or a list. */
export type Run =
  | { kind: 'single'; one: Placed<Exclude<Block, BlockOf<'quote'> | BlockOf<'list-item'>>> }
  | { kind: 'quotation'; quotes: Placed<BlockOf<'quote'>>[] }
  | ListRun;

/** List items in a row as nested lists; where bullets and numbers follow each other, a new list begins. */
function listsOf(items: Placed<BlockOf<'list-item'>>[], depth: number): ListRun[] {
  const lists: ListRun[] = [];
  for (let i = 0; i < items.length; ) {
    const item = items[i];
    if (!item) break;
    let next = i + 1;
    while ((items[next]?.block.depth ?? -1) > depth) next++;
    const entry = { ...item, inside: listsOf(items.slice(i + 1, next), depth + 1) };
    const ordered = item.block.number !== null;
    const last = lists.at(-1);
    if (last?.ordered === ordered) last.entries.push(entry);
    else lists.push({ kind: 'list', ordered, entries: [entry] });
    i = next;
  }
  return lists;
}

/** The article's blocks as they are drawn, in their order; every block stands in exactly one run. */
export function runsOf(blocks: Block[]): Run[] {
  const runs: Run[] = [];
  let items: Placed<BlockOf<'list-item'>>[] = [];
  const closeList = () => {
    runs.push(...listsOf(items, 0));
    items = [];
  };
  blocks.forEach((block, at) => {
    if (block.kind === 'list-item') {
      items.push({ at, block });
      return;
    }
    closeList();
    const last = runs.at(-1);
    if (block.kind !== 'quote') runs.push({ kind: 'single', one: { at, block } });
    else if (last?.kind === 'quotation') last.quotes.push({ at, block });
    else runs.push({ kind: 'quotation', quotes: [{ at, block }] });
  });
  closeList();
  return runs;
}
