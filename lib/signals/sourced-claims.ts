import type { Article } from '../model/article.ts';
import type { Cue, CueSentence } from '../model/signals.ts';
import { longest } from './supposed-reading.ts';

/** Shares, sums of money, multiples, counts of thousands and more. Years, versions and small numbers ask for no source. */
const FIGURE = new RegExp(
  [
    String.raw`\d(?:[\d.,]{0,20}\d)?\s?(?:%|percent(?:age points?)?\b|per cent\b|Prozent\b|pour cent\b|por ciento\b)`,
    String.raw`(?:US)?[$€£¥]\s?\d[\d.,]{0,20}\d?(?:\s?(?:million|billion|trillion|bn|m|k)\b)?`,
    String.raw`\b\d[\d.,]{0,20}\s?(?:million|billion|trillion|thousand|Millionen|Milliarden|millions|milliards|millones|bn)\b`,
    String.raw`\b\d[\d.,]{0,20}(?:x|×|-fold|\stimes|-mal|\sMal|\sfois|\sveces)(?![\p{L}\p{N}])`,
    String.raw`\b\d{1,3}(?:,\d{3})+\b`,
  ].join('|'),
  'giu',
);
/** To be the first, the only or the most of all there are. */
const RECORD = new RegExp(
  [
    String.raw`(?<!\b(?:of|among) the )\b(?:world|industry|country|nation)['’]s (?:first|only|largest|biggest|fastest|most|leading|best)\b`,
    String.raw`\bthe (?:first(?: ever)?|only|largest|biggest|fastest|best|leading|most \p{Ll}+) \p{Ll}[\p{Ll}-]+ (?:in|of|on) the (?:world|industry|market|country|planet|field)\b`,
  ].join('|'),
  'giu',
);
const RECORDED = /world|industry|country|nation|market|planet|field/i;

/** The claims of a sentence that ask for a source, in order. */
function claimsIn(text: string): Cue[] {
  const found = [
    ...(/\d/.test(text) ? text.matchAll(FIGURE) : []),
    ...(RECORDED.test(text) ? text.matchAll(RECORD) : []),
  ];
  const cues = found.map(
    ({ 0: words, index }): Cue => ({
      text: words,
      start: index,
      end: index + words.length,
      quoted: false,
    }),
  );
  return longest(cues);
}

/**
 * Sentences that claim something which asks for a source, in paragraphs where nobody is named who says so, nothing is quoted and no link
 * leads anywhere else; `sourced` are the sentences that have such. `claims` is how many there are with a source or without.
 */
export function unsourcedClaims(
  { sentences, blocks }: Pick<Article, 'sentences' | 'blocks'>,
  sourced: ReadonlySet<number>,
): { claims: number; unsourced: CueSentence[] } {
  const blocksWith = new Set<number>();
  for (const index of sourced) {
    const block = sentences[index]?.block;
    if (block !== undefined) blocksWith.add(block);
  }
  let claims = 0;
  const unsourced: CueSentence[] = [];
  for (const [sentence, { text, block }] of sentences.entries()) {
    const cues = claimsIn(text);
    if (cues.length === 0) continue;
    claims++;
    if (!blocksWith.has(block) && blocks[block]?.kind !== 'quote')
      unsourced.push({ sentence, cues });
  }
  return { claims, unsourced };
}
