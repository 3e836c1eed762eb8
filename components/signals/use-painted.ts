import { useEffect } from 'react';
import type { Article } from '../../lib/model/article.ts';
import type { Finding } from '../../lib/model/signals.ts';
import { blockRange, paint } from '../reader/drawn-text.ts';
import { cuesBySentence } from './shown-signals.ts';

/** Paints the sentences of findings, and the words in them, in the article that is drawn; the text is not touched. `drawn` changes whenever it is drawn otherwise. */
export function usePainted(article: Article, findings: readonly Finding[], drawn: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: painted anew where the text is drawn anew
  useEffect(() => {
    const text = document.querySelector('article');
    const sentences: Range[] = [];
    const words: Range[] = [];
    for (const [sentence, cues] of text ? cuesBySentence(findings) : []) {
      const said = article.sentences[sentence];
      if (!text || !said) continue;
      const rangeOf = (start: number, end: number) =>
        blockRange(text, said.block, { start: said.start + start, end: said.start + end });
      const whole = rangeOf(0, said.text.length);
      if (whole) sentences.push(whole);
      words.push(...cues.flatMap(({ start, end }) => rangeOf(start, end) ?? []));
    }
    paint('lede-sentences', sentences);
    paint('lede-cues', words);
    return () => {
      paint('lede-sentences', []);
      paint('lede-cues', []);
    };
  }, [article, findings, drawn]);
}
