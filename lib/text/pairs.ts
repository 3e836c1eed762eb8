const CLOSES: Record<string, string> = {
  '(': ')',
  '[': ']',
  '“': '”',
  '„': '“',
  '«': '»',
  '「': '」',
  '『': '』',
  '（': '）',
  '《': '》',
};
const MARKS = /[()[\]“”„«»「」『』（）《》"]/g;

/**
 * Counts the quotes and brackets that `text` leaves open. A straight quote opens and closes in turn, but is an inch mark
 * after a digit; a closing mark without its opening one counts for nothing, so "1)" and a smiley are no pairs.
 */
export function openPairs(text: string): number {
  const open: string[] = [];
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const at = open.lastIndexOf(mark);
    if (at >= 0) open.length = at;
    else if (mark === '"') {
      if (!/[\p{L}\p{N}]/u.test(text.charAt(index - 1))) open.push(mark);
    } else if (CLOSES[mark]) open.push(CLOSES[mark]);
  }
  return open.length;
}
