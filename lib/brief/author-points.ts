import type { Article, Block } from '../model/article.ts';
import type { KeyPoint } from '../model/brief.ts';

const FEWEST = 2;
const MOST = 8;

/** How authors head the list of what matters, as a heading or as the line before the list. */
const HEADING =
  /^(?:the |our |some |\d+ |here are the |die |les |los |las |le |i |gli |de |het )?(?:key|main|top|quick|big|biggest|most important|wichtigste[nr]?|zentrale[nr]?|principales?|principali|belangrijkste)? ?(?:take-?aways?|key points?|main points?|key facts?|key findings?|highlights|key highlights|tl;? ?dr|at a glance|the short version|short version|in brief|in short|bottom line|the gist|what you need to know|need to know|the essentials|summary|executive summary|quick summary|das wichtigste(?: in kürze| auf einen blick)?|auf einen blick|in kürze|kurz gefasst|kurz und knapp|zusammenfassung|(?:erkenntnisse|punkte)(?: im überblick)?|l'essentiel|en bref|à retenir|ce qu'il faut retenir|points clés|en resumen|puntos clave|lo esencial|claves|conclusiones clave|in sintesi|punti chiave|em resumo|pontos principais|in het kort|punten)(?: (?:at a glance|of this (?:article|post)|from (?:this|the) \p{L}+|in a nutshell|im überblick))?\s*[:.…]?$/iu;

const isItem = (block: Block | undefined): boolean => block?.kind === 'list-item';

/** A longer line that leads over to the list: "There are three key findings:". */
const LEAD_IN = /\bkey (?:findings|take-?aways|points|facts)\b.*:$/i;
const LONGEST_HEADING = 80;

function heads(block: Block): boolean {
  const text = block.text.trim().replaceAll('’', "'");
  const short = !isItem(block) && text.length <= LONGEST_HEADING;
  return short && (HEADING.test(text) || LEAD_IN.test(text));
}

/** Indexes of the items of the list under the heading at `at`, also behind one line that ends in a colon. */
function itemsUnder(blocks: Block[], at: number): number[] {
  const from =
    !isItem(blocks[at + 1]) && blocks[at + 1]?.text.trim().endsWith(':') ? at + 2 : at + 1;
  let end = from;
  while (isItem(blocks[end])) end++;
  return Array.from({ length: end - from }, (_, i) => from + i);
}

/**
 * The points of a list that its author heads as the key points ("Key takeaways", "TL;DR", "Auf einen Blick"), each with
 * all sentences of its item; empty where there is no such list of two to eight items.
 */
export function authorPoints({ blocks, sentences }: Article): KeyPoint[] {
  for (const [i, block] of blocks.entries()) {
    if (!heads(block)) continue;
    const points = itemsUnder(blocks, i).flatMap((item): KeyPoint[] => {
      const own = [...sentences.keys()].filter((index) => sentences[index]?.block === item);
      const text = own.map((index) => sentences[index]?.text).join(' ');
      return own.length > 0 ? [{ text, sentences: own, origin: 'author' }] : [];
    });
    if (points.length >= FEWEST && points.length <= MOST) return points;
  }
  return [];
}
