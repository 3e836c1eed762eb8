import type { Outline } from '../../model/page-reading.ts';
import { textOf } from './answers.ts';
import type { StatedPair } from './json-ld.ts';
import type { Page } from './lines.ts';

/** The pairs that microdata or RDFa marks as questions and answers. */
export function pairsInMicrodata(stated: Outline['stated'], { lines, boxes }: Page): StatedPair[] {
  return stated.flatMap(({ question, answer, box: index }) => {
    const box = index === null ? undefined : boxes[index];
    const text = box ? textOf(lines, box.start, box.end) : answer;
    return text ? [{ question, answer: text }] : [];
  });
}
