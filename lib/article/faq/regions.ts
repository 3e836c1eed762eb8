import type { Line } from './lines.ts';
import { isFaqTitle, isQuestion } from './question.ts';

/**
 * Which lines stand where an FAQ is announced: in an element named so, or under a title that says so, up to the next
 * heading of the title's rank that is no question itself.
 */
export function faqRegions(lines: readonly Line[]): boolean[] {
  /** Rank of the open title; 0 where none is open, 7 where it is set as plain text. */
  let rank = 0;
  let place: Line['place'] = 'body';
  return lines.map((line) => {
    if (line.place === 'aside') return false;
    if (line.place !== place) rank = 0;
    place = line.place;
    const isTitle = !isQuestion(line.text) && isFaqTitle(line.text) && !line.linked;
    if (isTitle && (line.level > 0 || line.text.length <= 60)) rank = line.level || 7;
    else if (line.role === 'heading' && line.level <= rank && !isQuestion(line.text)) rank = 0;
    return rank > 0 || line.named === 'faq';
  });
}
