/** An address of the web or of mail, written out, or a domain. */
const ADDRESS =
  /^["'“(<[]*(?:https?:\/\/|www\.|[\w.+-]+@[\w-]+\.|(?:[\w-]+\.)+(?:com|org|net|io|ai|dev|app|co|gov|edu|info|eu|uk|de|fr|es|it|nl|ch|cn|jp|kr|tw)(?:[/?:#]|[)\]>"'”’.,;:!?]*$))/i;

/** Whether a name is only part of an address: "openai.com/blog", but not "Z.ai", which is a name as a whole. */
export function isInAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && !/\s/.test(text.charAt(from - 1))) from--;
  const rest = /^\S*/.exec(text.slice(end))?.[0] ?? '';
  const left = text.slice(from, start);
  if (!/[./@:]/.test(left + rest)) return false;
  const isWhole = /^["'“(<[]*$/.test(left) && /^[^\w/]*$/.test(rest.replace(/['’]s(?!\w)/, ''));
  return !isWhole && ADDRESS.test(text.slice(from, end) + rest);
}

/** Whether a name is a handle, or one of several tags in a row. */
export function isTag(text: string, start: number): boolean {
  const sign = text.charAt(start - 1);
  if (sign === '@') return true;
  return sign === '#' && /#[\p{L}\p{N}_]+\s+$/u.test(text.slice(0, start - 1));
}
