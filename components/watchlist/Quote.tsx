import styles from './quote.module.css';

/** Cuts a text at the matched words; every other part, from the second on, is one of them. */
function partsOf(text: string, words: string[]): string[] {
  const patterns = words
    .filter((word) => word !== '')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return patterns.length > 0 ? text.split(new RegExp(`(${patterns.join('|')})`, 'g')) : [text];
}

interface QuoteProps {
  text: string;
  words: string[];
  /** Whether it is cut after two lines. */
  isShort?: boolean;
}

/** A matching sentence with the matched words in bold. */
export const Quote = ({ text, words, isShort = false }: QuoteProps) => (
  <p className={isShort ? `${styles.quote} ${styles.short}` : styles.quote} dir="auto">
    {partsOf(text, words).map((part, at) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name and never move
      at % 2 === 1 ? <b key={at}>{part}</b> : part,
    )}
  </p>
);
