import type { Article } from '../model/article.ts';
import type { Cue, CueSentence } from '../model/signals.ts';
import type { Reporting } from './reporting.ts';
import type { Quotation } from './voices-quotes.ts';

/** What an article lays to people without a name: "experts say", "according to people familiar with it". */
export function vagueIn(
  { sentences }: Pick<Article, 'sentences'>,
  quotations: readonly (readonly Quotation[])[],
  words: Reporting,
): CueSentence[] {
  return sentences.flatMap(({ text, start: at }, sentence): CueSentence[] => {
    const cues: Cue[] = [];
    for (const pattern of words.vague) {
      const found = pattern.exec(text);
      if (!found) continue;
      const start = found.index;
      const end = start + found[0].length;
      if (cues.some((cue) => cue.start < end && cue.end > start)) continue;
      const quoted = (quotations[sentence] ?? []).some(
        (one) => one.from <= at + start && one.to >= at + end,
      );
      cues.push({ text: found[0], start, end, quoted });
    }
    cues.sort((a, b) => a.start - b.start);
    return cues.length > 0 ? [{ sentence, cues }] : [];
  });
}
