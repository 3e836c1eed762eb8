import type { CheckedStatement, Doubt, Written, WrittenRole } from '../model/engines.ts';
import type { CueSentence } from '../model/signals.ts';
import { lettersOf } from '../text/letters.ts';
import { primaryLanguage } from '../text/stop-words.ts';
import { judge } from './evidence.ts';
import { type Ground, groundOf } from './ground.ts';
import { unknownNames } from './names.ts';
import { hasAmount } from './support.ts';
import { type GroundingText, parse } from './units.ts';
import { verdictByChance, verdictByRules } from './verdict.ts';

interface Span {
  start: number;
  end: number;
}

/** An article made ready for holding statements to it. */
export class Grounding {
  readonly #ground: Ground;

  constructor(article: GroundingText, supposed: readonly CueSentence[]) {
    this.#ground = groundOf(article, supposed);
  }

  /**
   * Holds one statement to the article. `lang`: the language it is written in, where that is not the article's; its words then
   * count as unknown.
   */
  check(
    written: Written,
    role: WrittenRole,
    lang: string | null = this.#ground.lang,
  ): CheckedStatement {
    const ground = this.#ground;
    if (primaryLanguage(lang) !== primaryLanguage(ground.lang))
      return this.#checkTranslated(written, role, lang);
    const { text, cites } = written;
    const told = this.#verbatim(text);
    if (told !== null) return { role, text, verdict: 'supported', sentences: [told], doubts: [] };
    const judged = judge(ground, text, cites);
    const isEnglish = primaryLanguage(ground.lang) === 'en';
    const { verdict, doubts } = isEnglish
      ? verdictByChance(ground, judged)
      : verdictByRules(judged);
    const sentences = judged.support.flatMap(({ unit }) => ground.units[unit]?.sentence ?? []);
    return { role, text, verdict, sentences, doubts };
  }

  /** By its names, numbers and dates alone, which have to stand in the sentences that the model names, or beside them. */
  #checkTranslated(
    { text, cites }: Written,
    role: WrittenRole,
    lang: string | null,
  ): CheckedStatement {
    const { units, book, known } = this.#ground;
    const statement = parse(text, lang);
    const sentences = [...new Set(cites)].filter((at) => units[at]?.sentence === at);
    const doubts: Doubt[] = [];
    const doubt = (kind: Doubt['kind'], { start, end }: Span): void => {
      if (doubts.some((other) => start < other.end && other.start < end)) return;
      doubts.push({ kind, text: text.slice(start, end), start, end });
    };
    for (const span of unknownNames(book, statement)) doubt('name', span);
    for (const { kind, ...span } of known.missing(statement)) doubt(kind, span);
    const near = sentences.flatMap((at) => [at - 1, at, at + 1]).flatMap((at) => units[at] ?? []);
    for (const amount of sentences.length > 0 ? statement.amounts : [])
      if (!near.some((unit) => hasAmount(unit, amount))) doubt('number', amount);
    doubts.sort((a, b) => a.start - b.start);
    const verdict =
      sentences.length === 0 ? 'unsupported' : doubts.length > 0 ? 'doubted' : 'supported';
    return { role, text, verdict, sentences, doubts };
  }

  /** The sentence that a statement repeats to the letter, or null. */
  #verbatim(text: string): number | null {
    const { units, letters: had } = this.#ground;
    const letters = lettersOf(text);
    if (letters === '' || !had.includes(letters)) return null;
    const at = units.findIndex(
      (unit) => unit.sentence !== null && lettersOf(unit.text) === letters,
    );
    return units[at]?.sentence ?? null;
  }
}

/**
 * Makes an article ready for holding statements to it. `supposed`: what another room has found to be only supposed in its
 * sentences; without it the commonest cues alone are known.
 */
export const groundingOf = (
  article: GroundingText,
  supposed: readonly CueSentence[] = [],
): Grounding => new Grounding(article, supposed);
