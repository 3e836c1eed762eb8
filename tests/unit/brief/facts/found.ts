import { factsOf } from '../../../../lib/brief/facts/facts-of.ts';
import type { Fact, FactKind } from '../../../../lib/model/brief.ts';
import { sample } from '../sample.ts';

/** The facts of an article of these paragraphs. */
export const factsIn = (lines: string[], title = '', lang = 'en'): Fact[] =>
  factsOf(sample(title, lines, lang));

/** The words of all facts of a kind that one sentence holds. */
export const found = (kind: FactKind, sentence: string, lang = 'en'): string[] =>
  factsIn([sentence], '', lang)
    .filter((fact) => fact.kind === kind)
    .sort((a, b) => a.start - b.start)
    .map(({ text }) => text);
