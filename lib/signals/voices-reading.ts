import type { Article } from '../model/article.ts';
import type { Reporting } from './reporting.ts';
import { answersIn, labels } from './voices-interview.ts';
import { namingLines } from './voices-lines.ts';
import { type Run, spellingOf, textOf } from './voices-names.ts';
import { type People, peopleOf } from './voices-people.ts';
import { type Quotation, quotationsBySentence } from './voices-quotes.ts';
import { type Attribution, attributionsIn } from './voices-said.ts';
import { type Token, tokensOf } from './voices-tokens.ts';
import { Whose } from './voices-whose.ts';

/** What `voicesIn` reads of an article. */
export type Spoken = Pick<
  Article,
  'title' | 'blocks' | 'sentences' | 'lang' | 'authors' | 'siteName'
>;

/** What somebody says in one go. */
export interface Said {
  sentences: Set<number>;
  quotes: Quotation[];
  written: boolean;
}

/** An article read for who speaks in it. */
export interface Reading {
  tokens: readonly (readonly Token[])[];
  quotations: readonly (readonly Quotation[])[];
  people: People;
  /** Sentences that only name who is quoted. */
  lines: ReadonlySet<number>;
  /** Words before a name as its role, by sentence and first token of the name. */
  roles: ReadonlyMap<string, Run>;
  /** In the order of the text, who says what. */
  said: ReadonlyMap<string, Said[]>;
}

/** Words that a quotation without a speaker beside it needs to be speech. */
const FEWEST_WORDS = 4;
/** A speaker stands for quotations without one so many blocks further on. */
const REACH = 2;

/** Whether a sentence is nothing but a quotation, or such with a word or two before it. */
function isSpeech(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ kind }) => kind === 'quote');
  // "“…”, I say"
  if (tokens.slice(at).some(({ low }) => /^(?:i|ich|je|yo)$/u.test(low))) return false;
  const rest = tokens.filter(({ kind }) => kind === 'word').length;
  const words = tokens.reduce((sum, { quotation }) => sum + (quotation?.words ?? 0), 0);
  return at >= 0 && words >= FEWEST_WORDS && rest <= Math.min(4, words / 3);
}

class Reader {
  readonly said = new Map<string, Said[]>();
  readonly roles = new Map<string, Run>();
  /** By sentence, who says something in it. */
  readonly by = new Map<number, string[]>();
  readonly owners = new Map<Quotation, string>();
  readonly #article: Spoken;
  readonly #tokens: readonly (readonly Token[])[];
  readonly #quotations: readonly (readonly Quotation[])[];

  readonly #people: People;
  readonly #whose: Whose;

  constructor(
    article: Spoken,
    tokens: readonly (readonly Token[])[],
    quotations: readonly (readonly Quotation[])[],
    people: People,
  ) {
    this.#article = article;
    this.#tokens = tokens;
    this.#quotations = quotations;

    this.#people = people;
    this.#whose = new Whose(article, people, this.by);
  }

  /** The sentences that a quotation runs over. */
  #over(quotation: Quotation, from: number): number[] {
    const out: number[] = [];
    const step = (at: number, by: number): void => {
      for (let next = at; this.#quotations[next]?.includes(quotation); next += by) out.push(next);
    };
    step(from, 1);
    step(from - 1, -1);
    return out;
  }

  add(name: string, sentence: number, quotes: readonly Quotation[], written: boolean): void {
    const free = quotes.filter((one) => !this.owners.has(one));
    for (const one of free) this.owners.set(one, name);
    const sentences = new Set([sentence, ...free.flatMap((one) => this.#over(one, sentence))]);
    for (const at of sentences) {
      const known = this.by.get(at) ?? [];
      if (!known.includes(name)) this.by.set(at, [...known, name]);
    }
    const own = this.said.get(name) ?? [];
    this.said.set(name, own);
    const last = own.at(-1);
    // One goes on with what was said in the sentence before.
    const joins =
      last && [...sentences].some((at) => last.sentences.has(at) || last.sentences.has(at - 1));
    if (!last || !joins) own.push({ sentences, quotes: [...free], written });
    else {
      for (const at of sentences) last.sentences.add(at);
      last.quotes.push(...free);
      last.written ||= written;
    }
  }

  /** The quotations of a sentence that stand nearer to this attribution than to the others. */
  #quotesOf(index: number, own: Attribution, all: readonly Attribution[]): Quotation[] {
    const tokens = this.#tokens[index] ?? [];
    const distance = (at: number, { from, to }: Attribution): number =>
      at < from ? from - at : Math.max(0, at - to);
    return tokens.flatMap(({ quotation }, at) => {
      if (!quotation || (at > own.from && at < own.to)) return [];
      const nearest = all.every((one) => distance(at, own) <= distance(at, one));
      return nearest ? [quotation] : [];
    });
  }

  readAttributions(index: number, attributions: readonly Attribution[]): void {
    const tokens = this.#tokens[index] ?? [];
    for (const own of attributions) {
      const { speaker } = own;
      const name =
        speaker.kind === 'name'
          ? this.#people.fullOf(textOf(tokens, speaker.name), index)
          : speaker.kind === 'pronoun'
            ? speaker.person
              ? this.#whose.person(index, own.from, tokens[own.from]?.low ?? '')
              : this.#whose.organization(index, own.from)
            : speaker.paper
              ? this.#whose.paper(index)
              : this.#whose.organization(index, own.from);
      if (name === null) continue;
      if (speaker.kind === 'name') {
        if (speaker.role) this.roles.set(`${index}:${speaker.name.from}`, speaker.role);
        if (speaker.paper) this.#whose.lastPaper = { name, sentence: index };
      }
      this.add(name, index, this.#quotesOf(index, own, attributions), own.written);
    }
  }

  /** Who is quoted in a sentence that is a quotation and names nobody; null where it is not plain. */
  #speakerOfBare(index: number): string | null {
    const { sentences } = this.#article;
    const tokens = this.#tokens[index] ?? [];
    const block = sentences[index]?.block ?? -1;
    const goesOn = tokens.find(({ quotation }) => quotation?.goesOn);
    const before = this.by.get(index - 1)?.at(-1) ?? null;
    if (goesOn && before !== null) return before;
    const isLed = this.#tokens[index - 1]?.at(-1)?.text === ':';
    const led = isLed ? this.#whose.lead(index - 1) : null;
    if (led !== null) return led;
    const isBeside = sentences[index - 1]?.block === block;
    if (isBeside && before !== null) return before;
    for (let at = index + 1; sentences[at]?.block === block; at++) {
      const [next] = this.by.get(at) ?? [];
      if (next !== undefined && this.#tokens[at]?.[0]?.kind === 'quote') return next;
      if (!isSpeech(this.#tokens[at] ?? [])) break;
    }
    if (isBeside) {
      const named = this.#whose.lead(index - 1);
      if (named !== null && this.said.has(named)) return named;
    }
    return this.#whose.speakerNear(index, REACH);
  }

  readBare(index: number): void {
    const tokens = this.#tokens[index] ?? [];
    const quotes = tokens.flatMap(({ quotation }) =>
      quotation && !this.owners.has(quotation) ? [quotation] : [],
    );
    if (quotes.length === 0 || !isSpeech(tokens)) return;
    const name = this.#speakerOfBare(index);
    if (name !== null) this.add(name, index, quotes, false);
  }

  /** A block that is a quotation: by whom the line above announces, or who is named behind it. */
  readQuoteBlock(index: number): void {
    const { sentences, blocks } = this.#article;
    const sentence = sentences[index];
    if (!sentence || this.by.has(index)) return;
    const isFirst = sentences[index - 1]?.block !== sentence.block;
    const isLed = this.#tokens[index - 1]?.at(-1)?.text === ':';
    const before = sentences[index - 1];
    const goesOn = before && blocks[before.block]?.kind === 'quote' && this.by.get(index - 1);
    let name = isFirst && isLed ? this.#whose.lead(index - 1) : null;
    for (let at = index + 1; name === null && sentences[at]?.block === sentence.block; at++)
      name = this.by.get(at)?.[0] ?? null;
    if (name === null && goesOn) name = goesOn.at(-1) ?? null;
    if (name === null) return;
    const whole: Quotation = {
      block: sentence.block,
      start: sentence.start,
      end: sentence.end,
      from: sentence.start,
      to: sentence.end,
      words: 1,
      goesOn: false,
    };
    this.add(name, index, [...(this.#quotations[index] ?? []), whole], false);
  }
}

/** Reads who speaks: lines that name who is quoted, then verbs of saying in the order of the text, then bare quotations. */
export function readVoices(article: Spoken, words: Reporting): Reading {
  const { sentences, blocks, lang } = article;
  const quotations = quotationsBySentence(blocks, sentences);
  const tokens = sentences.map((sentence, at) => tokensOf(sentence, quotations[at] ?? []));
  const spelling = spellingOf(tokens);
  const people = peopleOf(tokens, words, spelling, lang);
  const reader = new Reader(article, tokens, quotations, people);
  const lines = new Set<number>();
  const owned = new Set<number>();
  for (const line of namingLines(article, tokens, quotations, words, spelling)) {
    lines.add(line.sentence);
    const name = people.fullOf(textOf(tokens[line.sentence] ?? [], line.name), line.sentence);
    for (const at of line.quoted) {
      owned.add(at);
      const sentence = sentences[at];
      if (!sentence) continue;
      const own = quotations[at] ?? [];
      const { block, start, end } = sentence;
      const whole = { block, start, end, from: start, to: end, words: 1, goesOn: false };
      reader.add(name, at, own.length > 0 ? own : [whole], false);
    }
  }
  // What is retold in an answer is the answer's.
  for (const turn of answersIn(sentences)) {
    const [first = -1] = turn.sentences;
    const sentence = sentences[first];
    const meant = [...people.counts.keys()].filter((name) => labels(turn.label, name));
    const known =
      meant.find((name) => article.title.includes(name)) ??
      meant.find((name) => people.isPerson(name)) ??
      turn.label;
    for (const at of turn.sentences) owned.add(at);
    if (!sentence || known.length < 3) continue;
    const { block, start, end } = sentence;
    const from = start + turn.from;
    const whole = { block, start: from, end, from, to: end, words: 1, goesOn: false };
    for (const at of turn.sentences) reader.add(known, at, at === first ? [whole] : [], false);
  }
  for (const [index, sentence] of sentences.entries()) {
    if (owned.has(index) || lines.has(index)) continue;
    const inWriting = words.inWriting.test(sentence.text);
    const searched = { tokens: tokens[index] ?? [], words, spelling, lang };
    reader.readAttributions(index, attributionsIn(searched, inWriting));
  }
  for (const [index, sentence] of sentences.entries()) {
    if (owned.has(index) || lines.has(index)) continue;
    if (blocks[sentence.block]?.kind === 'quote') reader.readQuoteBlock(index);
    else reader.readBare(index);
  }
  const order = [...reader.said].map(([name, said]) => {
    const sorted = said.sort((a, b) => Math.min(...a.sentences) - Math.min(...b.sentences));
    return [name, sorted, Math.min(...(sorted[0]?.sentences ?? []))] as const;
  });
  order.sort((a, b) => a[2] - b[2]);
  const said = new Map(order.map(([name, own]) => [name, own] as const));
  return { tokens, quotations, people, lines, roles: reader.roles, said };
}
