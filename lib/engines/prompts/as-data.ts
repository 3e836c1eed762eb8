import { withoutUnseen } from '../unseen.ts';

/** Signs that look like, or are, angle brackets: with them the data could be closed, and models have their own marks of roles. */
const OPENING = /[<\uff1c\ufe64]/g;
const CLOSING = /[>\uff1e\ufe65]/g;

/** "[12]" and "[A3]" number sentences, "[INST]" is a mark of roles. */
const BRACKETED = /\[(\/?[A-Z_]{1,30}|[A-Z]?\d{1,5})\]/gi;

/**
 * Somebody else's words as they may stand in a prompt: one line, without what nobody sees, and without the signs that data are set off
 * and sentences numbered with. What the words say stays as it is. `longest` is in UTF-16 code units.
 */
export function asData(text: string, longest: number): string {
  const line = withoutUnseen(text)
    .replace(OPENING, '‹')
    .replace(CLOSING, '›')
    .replace(BRACKETED, '($1)')
    .replace(/[\s\p{Cc}\u2800]+/gu, ' ')
    .trim();
  return line.length > longest ? `${line.slice(0, longest).toWellFormed()}…` : line;
}
