/** What pages and articles write in different ways, by the one way in which it is compared. */
const ALIKE: [RegExp, string][] = [
  [/[‘’‚‛′ʹʻʼ`´]/, "'"],
  [/[“”„‟″«»‹›]/, '"'],
  [/[‐-―−⁃﹘]/, '-'],
  [/ς/, 'σ'],
  [/\s|\u034F|[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/u, ''],
];

/** By code unit or code point: pages use few different characters. */
const known: string[] = [];

function foldChar(char: string): string {
  const alike = ALIKE.find(([pattern]) => pattern.test(char));
  return alike ? alike[1] : char.normalize('NFKD').toLowerCase().replace(/\s/g, '');
}

/**
 * The form in which a page's text and an article's text are compared: nothing that is not drawn (blanks, soft hyphens,
 * zero-width characters), one kind of quotation mark and dash, lower case, compatibility forms (ligatures, wide letters)
 * as plain ones. Marks on letters stay, as characters of their own. `offsets` gets, for each code unit of the result, the
 * code unit of `text` that it comes from.
 */
export function fold(text: string, offsets?: number[]): string {
  let folded = '';
  let at = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    known[code] ??= foldChar(char);
    const kept = known[code];
    folded += kept;
    for (let i = 0; i < kept.length; i++) offsets?.push(at);
    at += char.length;
  }
  return folded;
}
