import type { ImportHighlight, RawHighlight } from './item.ts';

/**
 * Highlights in Markdown: each quote as a quotation, its note in the lines below it. What stands above the first quotation
 * is a note on the whole.
 */
export function parseHighlights(markdown: string): { note: string; highlights: RawHighlight[] } {
  const highlights: { quote: string[]; note: string[] }[] = [];
  const above: string[] = [];
  let inQuote = false;
  for (const line of markdown.split(/\r?\n/)) {
    if (line.startsWith('>')) {
      if (!inQuote) highlights.push({ quote: [], note: [] });
      highlights.at(-1)?.quote.push(line.replace(/^> ?/, ''));
    } else (highlights.at(-1)?.note ?? above).push(line.replace(/^\\(?=[>\\])/, ''));
    inQuote = line.startsWith('>');
  }
  return {
    note: above.join('\n').trim(),
    highlights: highlights.map(({ quote, note }) => ({
      quote: quote.join('\n').trim(),
      note: note.join('\n').trim(),
    })),
  };
}

/** The same the other way: `parseHighlights` reads it back, but for blanks around quotes and notes. */
export const highlightsMarkdown = (
  highlights: readonly Pick<ImportHighlight, 'quote' | 'note'>[],
): string =>
  highlights
    .map(({ quote, note }) => {
      const quoted = quote.trim().replace(/^/gm, '> ');
      const below = note.trim().replace(/^(?=[>\\])/gm, '\\');
      return below === '' ? quoted : `${quoted}\n\n${below}`;
    })
    .join('\n\n');
