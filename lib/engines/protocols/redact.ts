/** What stands where a key stood. */
const HIDDEN = '•••';

/** Parts of a key of this length are hidden too: servers echo its head and tail. In UTF-16 code units. */
const PART = 6;

/** Keys by their looks, whoever's they are: after a known word, or begun like those of the large services. */
const LOOKS: readonly RegExp[] = [
  /\bBearer\s{1,5}[^\s"',;<>]{1,500}/gi,
  /\b(?:x-api-key|api[-_ ]?key|apikey|authorization|access[-_ ]?token)(?:\s{0,5}(?:provided|is|was))?["']?\s{0,5}[:=]\s{0,5}["']?(?:(?:Bearer|Basic)\s{1,5})?[^\s"',;<>]{4,500}/gi,
  /(?<![\w-])(?:sk|pk|rk|gsk|xai|hf|nvapi|sess|key|pplx|csk|fw|tgp|r8|AIza|eyJ)[-_]?[\w*•.…-]{12,500}/g,
];

/** Hides every part of the key that the text holds. */
function hideParts(text: string, key: string): string {
  if (key === '') return text;
  if (key.length <= PART) return text.replaceAll(key, HIDDEN);
  const parts = new Set<string>();
  for (let i = 0; i + PART <= key.length; i++) parts.add(key.slice(i, i + PART));
  let out = '';
  let told = 0;
  let hiddenTo = 0;
  for (let i = 0; i + PART <= text.length; i++) {
    if (!parts.has(text.slice(i, i + PART))) continue;
    if (i > hiddenTo || hiddenTo === 0) out += `${text.slice(told, i)}${HIDDEN}`;
    hiddenTo = i + PART;
    told = hiddenTo;
  }
  return out + text.slice(told);
}

/**
 * A text without the key: neither it nor a part of it, as it is or as an address writes it, nor anything that looks like one. For all
 * that is shown, stored or logged of an answer. Without a key at hand, what looks like one is hidden.
 */
export function redact(text: string, key: string): string {
  const spellings = [key, encodeURIComponent(key.toWellFormed())];
  const hidden = spellings.reduce(hideParts, text);
  return LOOKS.reduce((rest, look) => rest.replace(look, HIDDEN), hidden);
}
