/** Cuts a text at the matched words; every other part, from the second on, is one of them. */
function partsOf(text: string, words: string[]): string[] {
  const patterns = words
    .filter((word) => word !== '')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return patterns.length > 0 ? text.split(new RegExp(`(${patterns.join('|')})`, 'g')) : [text];
}

/** A matching sentence with the matched words in bold. */
export const Quote = ({
  text,
  words,
  className,
}: {
  text: string;
  words: string[];
  className: string | undefined;
}) => (
  <p className={className} dir="auto">
    {partsOf(text, words).map((part, at) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name and never move
      at % 2 === 1 ? <b key={at}>{part}</b> : part,
    )}
  </p>
);
