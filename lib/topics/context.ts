/** Sentences between a name and a word of its context that still are one passage. */
const NEAR = 2;
const LEAD = 2;
/** Sentences with words of the context that make it the whole text's. */
const THROUGHOUT = 4;

/**
 * Whether a word of the context stands near one of the names: within two sentences, in the title or a heading (null), in the
 * lead for a name in the title, or all over the text.
 */
export function hasContext(
  context: ReadonlySet<number | null>,
  named: readonly number[],
  inTitle: boolean,
): boolean {
  if (context.has(null)) return true;
  const places = [...context].filter((at) => at !== null);
  if (places.length >= THROUGHOUT) return true;
  if (inTitle && places.some((at) => at < LEAD)) return true;
  return named.some((at) => places.some((near) => Math.abs(at - near) <= NEAR));
}
