/** What the benchmark of prints runs in a page of the extension: fills its library with prints, loads them and asks. */
import { openLibrary } from '../../lib/library/open.ts';
import { readPrints } from '../../lib/library/prints.ts';
import type { Library } from '../../lib/library/schema.ts';
import { printOf } from '../../lib/novelty/print.ts';
import { BLOCK_PRINTS, packBlock } from '../../lib/novelty/print-block.ts';
import { StoryIndex } from '../../lib/novelty/story-index.ts';
import { textOf } from './search-corpus.ts';

const WORDS = 200;
const HOUR = 3_600_000;
const START = Date.UTC(2020, 0, 1);
const CANDIDATES = 24;

async function opened(): Promise<Library> {
  const library = await openLibrary('prints');
  if (!library.ok) throw new Error(JSON.stringify(library.error));
  return library.value;
}

function printNumber(seed: number): Uint8Array {
  const said = textOf(seed, WORDS);
  const title = said[0]?.slice(0, 70) ?? '';
  return printOf({ title, text: said.join(' '), lang: 'en', time: START + seed * HOUR });
}

/** Stores one block of prints, from that number on. */
export async function fill(from: number): Promise<number> {
  const library = await opened();
  const prints = Array.from({ length: BLOCK_PRINTS }, (_, at) => ({
    id: String(from + at).padStart(26, '0'),
    bytes: printNumber(from + at),
  }));
  await library.printBlocks.put({ id: String(from).padStart(10, '0'), bytes: packBlock(prints) });
  library.close();
  return from + BLOCK_PRINTS;
}

/** Milliseconds to read all prints and make their index, and of some questions to it. */
export async function load(questions: number): Promise<{ load: number; asked: number[] }> {
  const library = await opened();
  const start = performance.now();
  const { blocks } = await readPrints(library);
  const index = new StoryIndex(blocks);
  const loaded = performance.now() - start;
  library.close();
  const asked = Array.from({ length: questions }, (_, at) => {
    const print = printNumber(7 + at * 97);
    const from = performance.now();
    index.candidates(print, CANDIDATES);
    return performance.now() - from;
  });
  return { load: loaded, asked };
}
