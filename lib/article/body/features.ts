import { named, type Put, share } from '../../trees/put.ts';
import { BOX_TAGS, type BoxMeasure } from './measure.ts';
import { NAME_GROUPS } from './names.ts';
import type { PageMeasure } from './page-measure.ts';
import { PHRASE_NAMES } from './phrases.ts';
import { sharedRun, wordList } from './stated-text.ts';
import { putSurroundings } from './surroundings.ts';

/** Words around a block within which Readability's choice and prose are summed. */
const WINDOW = 5;
const KINDS = ['heading', 'paragraph', 'quote', 'list-item', 'code', 'table', 'image'].map(
  (one) => ({ one, name: `kind ${one}` }),
);

const SAYS = PHRASE_NAMES.map((name) => `says ${name}`);
const WITHIN = BOX_TAGS.map((tag) => `in ${tag}`);
const NAMED = NAME_GROUPS.map((group) => named(group, 'own', 'near', 'far'));

/** Puts all features of the block at `index`. */
export function putFeatures(page: PageMeasure, index: number, put: Put): void {
  const block = page.blocks[index];
  const streamed = page.stream.blocks[index];
  const box = page.boxes[streamed?.box ?? 0];
  if (!block || !streamed || !box) return;
  putText(page, index, put);
  putNames(box, put);
  putPlace(page, index, put);
  putSurroundings(page, index, put);
}

function putText({ stream, blocks, texts, stated }: PageMeasure, index: number, put: Put): void {
  const block = blocks[index];
  const streamed = stream.blocks[index];
  if (!block || !streamed) return;
  const { text, kind } = streamed.block;
  const letters = Math.max(1, text.length);
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  put('words', block.words);
  put('letters per word', text.length / Math.max(1, block.words));
  put('linked', share(block.linked, block.words));
  put('linked words', block.linked);
  put(
    'links',
    'marks' in streamed.block
      ? streamed.block.marks.filter((mark) => mark.kind === 'link').length
      : 0,
  );
  put('strong', 'marks' in streamed.block ? strongShare(streamed.block.marks, letters) : 0);
  put('prose', block.prose ? 1 : 0);
  put('commas', count(/[,،、，;]/g));
  put('stops', count(/[.!?。！？؟।](?=\s|$)/g));
  put('ends', /[.!?…。！？؟।]["”’»)\]]*$/.test(text) ? 1 : /[:,;]$/.test(text) ? 0.5 : 0);
  put('quoted', /["“”«»„]/.test(text) ? 1 : 0);
  put('digits', count(/\d/g) / letters);
  put('capitals', count(/\p{Lu}/gu) / letters);
  put('short words', count(/\b[a-zà-ÿ]{1,3}\b/g) / Math.max(1, block.words));
  put('begins small', /^\p{Ll}/u.test(text) ? 1 : 0);
  put('level', streamed.block.kind === 'heading' ? streamed.block.level : 0);
  put('item depth', streamed.block.kind === 'list-item' ? 1 + streamed.block.depth : 0);
  put('hidden', streamed.hidden === null ? 0 : streamed.hidden === 'folded' ? 1 : 2);
  put('repeats', texts.get(text)?.length ?? 1);
  put('repeats earlier', texts.get(text)?.indexOf(index) ?? 0);
  for (const { one, name } of KINDS) put(name, kind === one ? 1 : 0);
  for (const [bit, name] of SAYS.entries()) put(name, (block.phrases >> bit) & 1);
  put('in title', overlap(text, stated.title));
  put('in description', overlap(text, stated.description));
  put('in stated body', sharedRun(text, stated));
}

function putNames(box: BoxMeasure, put: Put): void {
  for (const [bit, name] of NAMED.entries()) {
    put(name.own, (box.own >> bit) & 1);
    put(name.near, (box.near >> bit) & 1);
    put(name.far, (box.far >> bit) & 1);
  }
  for (const [bit, name] of WITHIN.entries()) put(name, (box.tags >> bit) & 1);
  put('depth', box.depth);
}

function putPlace(page: PageMeasure, index: number, put: Put): void {
  const { blocks, totals, all, headline, firstKept, lastKept } = page;
  const before = totals.between(0, index);
  const block = blocks[index];
  put('page words', all.words);
  put('page blocks', all.blocks);
  put('page kept', all.kept);
  put('page kept share', share(all.kept, all.words));
  put('page prose share', share(all.prose, all.words));
  put('page linked share', share(all.linked, all.words));
  put('place', share(before.words, all.words));
  put('prose before', share(before.prose, all.prose));
  put('kept before', share(before.kept, all.kept));
  put('after headline', headline < 0 ? -99 : index - headline);
  const sinceHeadline =
    headline < 0 || headline > index ? 0 : totals.between(headline, index).prose;
  put('prose since headline', sinceHeadline);
  put('kept', block?.kept ?? 0);
  put('between kept', index >= firstKept && index <= lastKept ? 1 : 0);
  put('after first kept', firstKept < 0 ? 0 : index - firstKept);
  put('after last kept', lastKept < 0 ? 0 : index - lastKept);
  const around = totals.between(
    Math.max(0, index - WINDOW),
    Math.min(blocks.length, index + WINDOW + 1),
  );
  put('kept around', share(around.kept, around.words));
  put('prose around', share(around.prose, around.words));
  put('linked around', share(around.linked, around.words));
  const ahead = totals.between(index + 1, Math.min(blocks.length, index + 1 + 2 * WINDOW));
  put('kept ahead', share(ahead.kept, ahead.words));
  put('prose ahead', share(ahead.prose, ahead.words));
  const behind = totals.between(Math.max(0, index - 2 * WINDOW), index);
  put('kept behind', share(behind.kept, behind.words));
  put('prose behind', share(behind.prose, behind.words));
}

const strongShare = (
  marks: readonly { kind: string; start: number; end: number }[],
  letters: number,
): number =>
  marks.reduce((sum, mark) => sum + (mark.kind === 'strong' ? mark.end - mark.start : 0), 0) /
  letters;

/** Share of the text's words that are in the set. */
function overlap(text: string, words: ReadonlySet<string>): number {
  if (words.size === 0 || text.length > 2000) return 0;
  const own = wordList(text);
  return own.length === 0 ? 0 : own.filter((word) => words.has(word)).length / own.length;
}
