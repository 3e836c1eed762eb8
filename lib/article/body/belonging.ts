import type { BlockStream } from '../../model/page-reading.ts';
import type { ChosenBlock } from './choose-blocks.ts';

const NOTES = /\b(?:doc-endnotes|footnotes?)\b/i;

/**
 * Takes what belongs to taken text although the trees have not learned it, since people who mark texts often leave it
 * out: code beside it, the rest of a definition list, and its footnotes where Readability keeps them.
 */
export function withWhatBelongs(
  stream: BlockStream,
  chosen: readonly ChosenBlock[],
): ChosenBlock[] {
  const { blocks, boxes } = stream;
  const isTaken = (index: number): boolean => chosen[index]?.fate === 'taken';
  const beside = (index: number, step: number): boolean => {
    let at = index + step;
    while (blocks[at]?.block.kind === 'code' || blocks[at]?.block.kind === 'image') at += step;
    return isTaken(at);
  };
  /** The innermost box around a block that passes the test. */
  const around = (index: number, test: (box: (typeof boxes)[number]) => boolean) => {
    let box = boxes[blocks[index]?.box ?? -1];
    while (box && !test(box)) box = box.parent === null ? undefined : boxes[box.parent];
    return box;
  };
  const isDefined = (index: number): boolean => {
    const list = around(index, ({ tag }) => tag === 'dl');
    return (
      list !== undefined && chosen.slice(list.start, list.end).some(({ fate }) => fate === 'taken')
    );
  };
  const isNote = (index: number): boolean =>
    around(index, ({ names }) => NOTES.test(names)) !== undefined;

  const hasText = chosen.some(({ fate }) => fate === 'taken');
  const belongs = (index: number): boolean => {
    const one = blocks[index];
    if (!one || one.kept <= 0.5 || !hasText) return false;
    return one.block.kind === 'list-item' ? isNote(index) : isDefined(index);
  };
  return chosen.map((one, index) => {
    if (one.fate === 'hidden' || one.fate === 'repeated' || one.fate === 'without-text') return one;
    if (blocks[index]?.block.kind === 'code')
      return { ...one, fate: beside(index, -1) || beside(index, 1) ? 'taken' : 'improbable' };
    return one.fate === 'improbable' && belongs(index) ? { ...one, fate: 'taken' } : one;
  });
}
