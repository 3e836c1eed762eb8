/** TeX between dollar signs, as page and note apps set it: no blank inside the signs, no digit behind. */
const MATH = /\$\$?[^\s$][^$]{0,500}\$\$?(?!\d)/g;
/** What tells a formula from two prices, and what a formula may not hold, since it could be read as markup. */
const IS_TEX = /[\\^_{]/;
const UNSAFE = /[<[\]`\n]|\s\$/;

/** Text with all signs escaped that Markdown, or Obsidian's, would take for markup. Line breaks and blanks stay. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/==|%%/g, (pair) => `\\${pair[0]}\\${pair[1]}`)
    .replace(/\$(?!\d)/g, '\\$')
    .replace(/&(?=#?[a-z\d]{1,31};)/gi, '\\&')
    .replace(/(?<= )\^/g, '\\^');
}

/** Text within a line, to the letter; formulas stay formulas. */
export function inlineText(text: string): string {
  let result = '';
  let from = 0;
  for (const { 0: formula, index } of text.matchAll(MATH)) {
    if (!IS_TEX.test(formula) || UNSAFE.test(formula)) continue;
    result += escaped(text.slice(from, index)) + formula;
    from = index + formula.length;
  }
  return result + escaped(text.slice(from));
}

/** A line of Markdown whose first signs are not taken for a list's or a rule's. */
export const atLineStart = (line: string): string =>
  line.replace(/^([-+])(?=[ -]|$)/, '\\$1').replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');

/** One line of Markdown that shows the text to the letter: what Markdown would take for markup is escaped. */
export const literal = (text: string): string =>
  atLineStart(inlineText(text.replace(/\s+/g, ' ').trim()));

/** A link target without the characters that would end it early. */
export const target = (url: string): string =>
  url.replace(/[()\s<>\\]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
