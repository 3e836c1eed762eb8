import type { WrittenRole } from '../../model/engines.ts';
import { cutCites } from './cites.ts';
import { plainText } from './plain-text.ts';
import type { Drafted } from './statements.ts';

/** Most statements that are taken of a plain text. */
const MOST = 15;

/** A text without structure, as the browser's summarizer writes it: a statement for each of its lines. It names no sentences but those in brackets. */
export function readPlain(text: string, role: WrittenRole, sentences: number): Drafted[] {
  return text
    .split(/\n/, 200)
    .flatMap((line) => {
      const { text: statement, cites } = cutCites(plainText(line), [sentences]);
      const isOne = /\p{L}/u.test(statement) && !statement.endsWith(':');
      return isOne ? [{ role, text: statement, cites: cites.map((one) => one.sentence) }] : [];
    })
    .slice(0, MOST);
}
