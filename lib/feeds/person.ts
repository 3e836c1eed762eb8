import { plainLine } from './plain-text.ts';

/** A name is no longer, in UTF-16 code units. */
const LONGEST = 300;
/** What stands around a name when the address beside it is gone. */
const AROUND = /[\s<>()[\]"',;:-]/;

/** RSS asks for an address with the name in brackets: "desk@halyard.example (Ada Pell)". Null in other forms. */
function inBrackets(text: string): string | null {
  const open = text.indexOf('(');
  const isForm = text.endsWith(')') && text.slice(0, Math.max(open, 0)).includes('@');
  return isForm ? text.slice(open + 1, -1) : null;
}

function withoutEdges(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && AROUND.test(text.charAt(start))) start++;
  // A bracket that ends a name belongs to it: "Ada Pell (Ostra)".
  while (end > start && AROUND.test(text.charAt(end - 1)) && text.charAt(end - 1) !== ')') end--;
  return text.slice(start, end);
}

/** The name of an author as feeds write it, without addresses; empty where there is only an address. */
export function personName(written: string): string {
  const text = written
    .slice(0, LONGEST)
    .replace(/<\/?[a-z]{1,10}>/gi, ' ')
    .trim();
  const name =
    inBrackets(text) ??
    text
      .split(/\s+/)
      .filter((word) => !word.includes('@') && !/^\W*(?:https?:|mailto:|www\.)/i.test(word))
      .join(' ');
  return withoutEdges(plainLine(name));
}
