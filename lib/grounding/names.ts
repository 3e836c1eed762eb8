import { rarity } from '../text/rarity.ts';
import { isStopWord, primaryLanguage } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import type { Token } from './tokens.ts';
import type { GroundingText, Parsed, Unit } from './units.ts';

/** A run of words with capitals, tokens `from` up to `to`. */
export interface NameRun {
  from: number;
  to: number;
  /** Folded, in their order. */
  words: string[];
}

/** A name by its form alone: "OpenAI", "GPT-5", "xAI", "NATO". */
const OWN_FORM = /\p{L}\p{Lu}|\p{Lu}[-‐‑]?\p{N}/u;
/** Small words inside names. */
const PARTICLE = /^(?:of|de|del|di|da|la|von|van|der|den|al|el|bin|ibn)$/;
const JOINT = /^(?: (?:(?:of|de|del|di|da|la|von|van|der|den|al|el|bin|ibn) ){0,2}|[-‐‑’']|\. ?)$/u;
/** Capitals that name nobody: forms of address and of rank, and roles in short. */
export const TITLES =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|judge|justice|mayor|senator|sen|rep|gov|governor|president|minister|general|herr|frau|madame|monsieur|señor|señora|ceo|cto|cfo|coo|ciso|vp|i)$/;
/** How rare a word is that news hardly has: a name, where a sentence begins with it. */
const UNKNOWN = 9;
const SENTENCE_START = /^$|[.!?“"„«‘([–—] ?$/u;

export const opens = (text: string, token: Token): boolean =>
  SENTENCE_START.test(text.slice(Math.max(0, token.start - 2), token.start));

/** Short forms and other names that everybody knows; each line is one thing. */
const KNOWN = `us|usa|u.s|united states|american|americans|america
uk|united kingdom|britain|british
eu|european union
dutch|netherlands|holland
french|france
german|germany|deutschland|allemagne|alemania|allemand|deutsche|alemán
danish|denmark|danés|danesa
swiss|switzerland
spanish|spain|españa|español
finnish|finland
scottish|scots|scotland
norwegian|norway
portuguese|portugal
belgian|belgium
icelandic|iceland
czech|czechia|czech republic
polish|poland
swedish|sweden
turkish|turkey
irish|ireland
english|england
welsh|wales
greek|greece
munich|münchen
cologne|köln|colonia
vienna|wien|vienne|viena
brussels|brüssel|bruxelles|bruselas
geneva|genf|genève|ginebra
milan|mailand|milano|milán
rome|rom|roma
warsaw|warschau|varsovie|varsovia
prague|prag|praga
lisbon|lissabon|lisbonne|lisboa
london|londres
beijing|peking|pékin|pekín
moscow|moskau|moscou|moscú
italy|italien|italie|italia
japan|japon|japón
china|chine
europe|europa
ai|artificial intelligence|a.i|ki|künstliche intelligenz|ia
ml|machine learning
ceo|chief executive
cto|chief technology officer
cfo|chief financial officer
coo|chief operating officer
api|apis
llm|llms|large language model|language model
nyc|new york
la|los angeles
dc|washington
un|united nations
ipo|public offering
gpu|gpus|graphics processor
pc|computer
tv|television
gdp|gross domestic product
wto|world trade organization
who|world health organization
fbi|federal bureau of investigation
sec|securities and exchange commission
ftc|federal trade commission
doj|justice department|department of justice
fda|food and drug administration
gdpr|dsgvo|rgpd|data protection
mit|massachusetts institute of technology`
  .split('\n')
  .map((line) => line.split('|'));

/** Endings by which one form of a name differs from another; in languages that inflect names there are more. */
const ENDING = /^(?:'?s|es|ern|er|ers|n|en|a|y|an|ian|ish|ese|i)$/;
const INFLECTED =
  /^(?:s|es|n|en|e|a|o|ens|er|ern|isch|ische|ischen|ischer|isches|ais|aise|ien|ienne|in|innen|ung|ungs)$/;

/** Words of a name that is written as its initials. */
const LONGEST_NAME = 9;

const squeezed = (word: string): string => word.replace(/[-'.]/g, '');

/** The words by which an article tells names. */
export class NameBook {
  /** Every word of the article, folded and squeezed; two in a row too, for "GPT 5" and "GPT-5". */
  readonly #words = new Set<string>();
  readonly #small = new Set<string>();
  readonly #capitals = new Set<string>();
  readonly #beginnings = new Map<string, string[]>();
  readonly #initials = new Set<string>();
  readonly #text: string;
  readonly #ending: RegExp;

  constructor(article: GroundingText, units: readonly Unit[]) {
    this.#ending = primaryLanguage(article.lang) === 'en' ? ENDING : INFLECTED;
    const { title, authors, siteName, description, blocks } = article;
    const others = blocks.map((block) =>
      block.kind === 'table' || block.kind === 'image'
        ? `${block.caption ?? ''} ${block.kind === 'image' ? block.alt : block.text}`
        : block.text,
    );
    const all = [title, ...authors, siteName ?? '', description ?? '', ...others];
    this.#text = ` ${all.flatMap((part) => words(part)).join(' ')} `;
    let before = '';
    for (const word of this.#text.trim().split(' ')) {
      const plain = squeezed(word);
      this.#words.add(plain);
      this.#words.add(before + plain);
      const begin = plain.slice(0, 3);
      if (!this.#words.has(`${plain}\n`)) {
        this.#words.add(`${plain}\n`);
        const begun = this.#beginnings.get(begin);
        if (begun) begun.push(plain);
        else this.#beginnings.set(begin, [plain]);
      }
      before = plain;
    }
    for (const { text, tokens } of units)
      for (const token of tokens) {
        if (!token.isCapital) this.#small.add(token.folded);
        else if (!opens(text, token)) this.#capitals.add(token.folded);
      }
    for (const { tokens } of units) this.#noteInitials(tokens);
  }

  /** "FOR" for "Federal Office for Robots": initials of words with capitals, function words between them or not. */
  #noteInitials(tokens: readonly Token[]): void {
    for (const [from, first] of tokens.entries()) {
      if (!first.isCapital) continue;
      let initials = first.folded.charAt(0);
      let small = 0;
      for (const { isCapital, folded, weight } of tokens.slice(from + 1, from + LONGEST_NAME)) {
        if (isCapital) initials += folded.charAt(0);
        if (isCapital && initials.length > 1) this.#initials.add(initials);
        small = isCapital ? 0 : small + 1;
        if (small > 2 || (!isCapital && weight > 0)) break;
      }
    }
  }

  /** A run as the article has it, or else in parts: "Leon Lind of Orrery" names two. */
  parted({ tokens }: Pick<Parsed, 'tokens'>, run: NameRun): NameRun[] {
    const whole = tokens.slice(run.from, run.to).map(({ folded }) => folded);
    const at = whole.findIndex((word) => PARTICLE.test(word));
    if (at <= 0 || this.#text.includes(` ${whole.join(' ')} `)) return [run];
    const part = (from: number, to: number): NameRun => ({
      ...{ from: run.from + from, to: run.from + to },
      words: whole.slice(from, to).filter((word) => !PARTICLE.test(word)),
    });
    return [part(0, at), part(at + 1, whole.length)].filter(({ words: some }) => some.length > 0);
  }

  isSmall(word: string): boolean {
    return this.#small.has(word);
  }

  /** The names of a text, without forms of address; parted where a role stands between ("Orrery CEO Ada Lind"). */
  runs({ text, tokens, lang }: Parsed): NameRun[] {
    const runs: NameRun[] = [];
    let run: NameRun | null = null;
    for (const [at, token] of tokens.entries()) {
      const before = tokens[at - 1];
      const joined =
        run !== null &&
        before !== undefined &&
        JOINT.test(text.slice(before.end, token.start)) &&
        !/['’]s$/.test(before.text);
      const numeral = joined && /^\d{1,3}(?:\.\d+)?$/.test(token.text) && !token.isValue;
      if (numeral || (this.#isName(text, tokens, at, lang) && !token.isValue)) {
        if (run && joined) {
          run.to = at + 1;
          run.words.push(token.folded);
        } else {
          run = { from: at, to: at + 1, words: [token.folded] };
          runs.push(run);
        }
      } else if (!(run && joined && PARTICLE.test(token.folded))) run = null;
    }
    return runs;
  }

  #isName(text: string, tokens: readonly Token[], at: number, lang: string | null): boolean {
    const token = tokens[at];
    if (!token || TITLES.test(token.folded)) return false;
    if (OWN_FORM.test(token.text)) return true;
    if (!token.isCapital || isStopWord(token.folded, lang)) return false;
    if (primaryLanguage(lang) === 'de') {
      const next = tokens[at + 1];
      const before = tokens[at - 1];
      const beside = (a: Token | undefined, b: Token | undefined): boolean =>
        !!a?.isCapital &&
        !!b?.isCapital &&
        !a.isValue &&
        !b.isValue &&
        text.slice(a.end, b.start) === ' ' &&
        !isStopWord(a.folded, 'de') &&
        !isStopWord(b.folded, 'de');
      return beside(token, next) || beside(before, token);
    }
    if (!opens(text, token)) return true;
    if (this.#capitals.has(token.folded)) return true;
    const next = tokens[at + 1];
    return (
      !!next?.isCapital &&
      !this.#small.has(token.folded) &&
      !(primaryLanguage(lang) === 'en' && rarity(token.key, 'en') < UNKNOWN) &&
      text.slice(token.end, next.start) === ' ' &&
      !isStopWord(next.folded, lang)
    );
  }

  /** Whether the article has a word of a name, in any form, or what it is short for. */
  has(word: string): boolean {
    const plain = squeezed(word);
    if (this.#words.has(plain) || this.#initials.has(plain)) return true;
    for (const line of KNOWN)
      if (line.includes(word) && line.some((other) => this.#text.includes(` ${other} `)))
        return true;
    return (this.#beginnings.get(plain.slice(0, 3)) ?? []).some((other) =>
      isForm(plain, other, this.#ending),
    );
  }

  /** Whether two words are forms of one name: "Italian" and "Italy". */
  isSame(one: string, other: string): boolean {
    return (
      isForm(one, other, this.#ending) ||
      KNOWN.some((line) => line.includes(one) && line.includes(other))
    );
  }

  /** Whether words stand in the article one behind the other, in any form of writing. */
  hasJoined(joined: string): boolean {
    return this.#words.has(squeezed(joined));
  }
}

/** "Italian" and "Italy", "Ravensbergs" and "Ravensberg": another ending on four letters or more. */
function isForm(a: string, b: string, ending: RegExp): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  if (same < 4) return false;
  const [rest, other] = [a.slice(same), b.slice(same)];
  return (rest === '' || ending.test(rest)) && (other === '' || ending.test(other));
}

/** What things are measured in looks like a name. */
const UNIT = /^(?:[kMGT]Wh?|[kMGT]?Hz|[kMGT]B|[kMG]bps|mAh|kPa|dB)$/u;

/** The names of a statement that the article has in no form. */
export function unknownNames(book: NameBook, statement: Parsed): { start: number; end: number }[] {
  return book.runs(statement).flatMap(({ from, to }) => {
    const parts = statement.tokens
      .slice(from, to)
      .filter(({ folded }) => !PARTICLE.test(folded))
      // German writes what somebody is with a capital too: "Betriebsratschef Torsten Wiebe".
      .slice(primaryLanguage(statement.lang) === 'de' && to - from > 2 ? 1 : 0);
    const unknown = parts.filter(({ text, folded }, at) => {
      if (UNIT.test(text)) return false;
      const before = parts[at - 1];
      // "Meridian 5": the number is part of the name.
      return /^\d/.test(text) && before
        ? !book.hasJoined(before.folded + folded)
        : !book.has(folded);
    });
    const [first, last] = [unknown[0], unknown.at(-1)];
    if (!first || !last) return [];
    return [{ start: first.start, end: last.start + last.text.replace(/['’]s$/, '').length }];
  });
}
