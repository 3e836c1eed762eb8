import type { Reporting, Saying } from './reporting.ts';
import {
  isMark,
  type Place,
  type Searched,
  type Speaker,
  speakerBehind,
} from './voices-speaker.ts';
import { speakerBefore } from './voices-subject.ts';
import type { Token } from './voices-tokens.ts';

/** That somebody says something in a sentence. */
export interface Attribution {
  speaker: Speaker;
  /** Where it is said who speaks: the first and the last token. */
  from: number;
  to: number;
  written: boolean;
}

/** How far behind a verb its clause or quotation is looked for, in tokens. */
const REACH = 18;
/** Words in marks that are only a way of putting it, where the verb takes any object. */
const FEWEST_QUOTED = 3;
const CLITIC = /^(?<verb>\p{L}+?)-(?:t-)?(?:il|elle|ils|elles)$/u;

/** Whether the speaker stands behind what was said: "…, Voss said". */
function isBehind({ tokens, words }: Searched, from: number): boolean {
  const before = tokens[from - 1];
  if (!before) return false;
  if (before.kind === 'quote') return true;
  if (isMark(before, ',—–')) return from > 1;
  return words.as.has(before.low);
}

/** Whether the clause ends right behind the verb. */
const endsAt = (token: Token | undefined): boolean =>
  token === undefined || isMark(token, '.,;—–)!?:') || token.kind === 'quote';

/** Whether a word behind a verb can stand before "that": the rest has an object, of which "that" tells more. */
const leadsToThat = (words: Reporting, { kind, low, capital }: Token): boolean =>
  kind === 'word'
    ? capital ||
      words.that.has(low) ||
      words.ends.has(low) ||
      words.between.test(low) ||
      OBJECT.test(low)
    : low === ',';
const OBJECT = /^(?:me|us|him|her|them|you|reporters|it|mir|uns|ihm|ihnen)$/u;

/** Whether what follows the verb at `verb` is something said. */
function hasContent({ tokens, words }: Searched, verb: number, saying: Saying): boolean {
  const next = tokens[verb + 1];
  const limit = Math.min(tokens.length, verb + 1 + REACH);
  const quoted = tokens.slice(verb + 1, limit).findIndex(({ kind }) => kind === 'quote');
  if (quoted >= 0) {
    const token = tokens[verb + 1 + quoted];
    const before = tokens[verb + quoted];
    const least = saying === 'calls' ? 1 : FEWEST_QUOTED;
    const near = saying === 'calls' || isMark(before, ',:') || quoted < 6;
    const between = tokens.slice(verb + 1, verb + 1 + quoted);
    if (
      near &&
      !between.some((one) => isMark(one, ';.')) &&
      (token?.quotation?.words ?? 0) >= least
    )
      return true;
  }
  if (saying === 'calls') return false;
  const form = tokens[verb]?.low ?? '';
  const isOpen = next !== undefined && (leadsToThat(words, next) || words.addressed.has(form));
  for (let at = verb + 1; at < Math.min(limit, verb + 9); at++) {
    const token = tokens[at];
    if (isOpen && token?.kind === 'word' && words.that.has(token.low)) return true;
    if (isMark(token, ':') && at === tokens.length - 1) return true;
    if (isMark(token, ':') && tokens[at + 1]?.kind === 'quote') return true;
    if (isMark(token, '.;—–')) break;
  }
  if (next && words.asks.has(next.low) && (saying === 'claims' || words.asking.has(form)))
    return true;
  if (saying !== 'claims') return false;
  if (next?.kind !== 'word' || !(words.clause.has(next.low) || next.capital)) return false;
  return tokens
    .slice(verb + 2, verb + 14)
    .some((token) => token.kind === 'word' && words.finite.test(token.low));
}

function isSaid(searched: Searched, place: Place, verb: number, saying: Saying): boolean {
  const { tokens, words } = searched;
  const behind = place.from < verb ? isBehind(searched, place.from) : isBehind(searched, verb);
  const last = words.particles.has(tokens[verb]?.low ?? '') ? verb + 1 : verb;
  const after = tokens[Math.max(last, place.to) + 1];
  // "“…”, explains Voss of Halyard"
  if (isQuotedBefore(tokens, Math.min(place.from, startOf(searched, verb)))) return true;
  if (saying === 'says' && /^(?:you|vous|usted)$/u.test(tokens[verb + 1]?.low ?? '')) return false;
  if (saying === 'says')
    return place.to < verb || behind || verb === 0 || hasContent(searched, place.to, 'claims');
  if (behind && saying !== 'calls' && endsAt(after)) return true;
  return hasContent(searched, Math.max(verb, place.to), saying);
}

/** Whether a quotation stands right before a token, or with a comma between. */
const isQuotedBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'quote' ||
  (isMark(tokens[at - 1], ',—–') && tokens[at - 2]?.kind === 'quote');

/** The speaker of a verb: before it, or behind it where the language lets it turn. */
function placeOf(searched: Searched, verb: number, form: string): Place | null {
  const { tokens, words } = searched;
  const before = tokens[verb - 1];
  const isQuoted = isQuotedBefore(tokens, startOf(searched, verb));
  const turned = verb === 0 || isQuoted || isMark(before, ',—–') || isAux(searched, verb);
  if (words.turns.has(form) && turned) {
    const behind = speakerBehind(searched, verb + 1);
    const next = behind && tokens[behind.to + 1];
    // "Voss, who leads it, said Halyard would" has its subject before it.
    const isEnd =
      next?.kind !== 'word' ||
      words.of.has(next.low) ||
      (words.ends.has(next.low) && !words.finite.test(next.low) && !words.he.has(next.low));
    // "Voss, who leads it, said he would"
    const isTurn = isEnd && behind?.speakers[0]?.kind !== 'pronoun';
    if (behind && (isQuoted || verb === 0 || isTurn)) return behind;
  }
  const ahead = speakerBefore(searched, verb);
  // "«…», añadió."
  if (!ahead && words.drops && isQuoted && endsAt(tokens[verb + 1]))
    return { from: verb, to: verb, speakers: [{ kind: 'pronoun', person: true }] };
  return ahead;
}

/** Where a verb begins, with "a" before a participle. */
const startOf = (searched: Searched, verb: number): number =>
  isAux(searched, verb) ? verb - 1 : verb;

/** Whether the verb is a participle behind a quotation: "“…”, a déclaré Voss". */
const isAux = ({ tokens }: Searched, verb: number): boolean =>
  /^(?:a|ont|avait|ha|han|había)$/u.test(tokens[verb - 1]?.low ?? '') &&
  (verb === 1 || tokens[verb - 2]?.kind === 'quote' || isMark(tokens[verb - 2], ',—–'));

/** What a place of speakers and the token that tells of saying make together. */
const attributed = ({ from, to, speakers }: Place, at: number, written: boolean): Attribution[] =>
  speakers.map((speaker) => ({
    speaker,
    from: Math.min(from, at),
    to: Math.max(to, at),
    written: written || (speaker.kind !== 'pronoun' && speaker.paper),
  }));

/** The subject of a verb of any kind that stands with it right behind a quotation: "“…,” Voss sighs." */
function besideQuotation(searched: Searched, verb: number): Place | null {
  const { tokens, words } = searched;
  const isEnd = (at: number): boolean =>
    endsAt(tokens[at]) || words.ends.has(tokens[at]?.low ?? '');
  if (isQuotedBefore(tokens, verb)) {
    const place = speakerBehind(searched, verb + 1);
    return place && isEnd(place.to + 1) ? place : null;
  }
  if (tokens[verb - 1]?.kind !== 'word' || !isEnd(verb + 1)) return null;
  const place = speakerBefore(searched, verb);
  return place && isQuotedBefore(tokens, place.from) ? place : null;
}

function ofVerbs(searched: Searched, inWriting: boolean): Attribution[] {
  const { tokens, words } = searched;
  const out: Attribution[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || (token.capital && at > 0)) continue;
    const clitic = CLITIC.exec(token.low)?.groups?.verb;
    const form = clitic ?? token.low;
    const saying = words.verbs.get(form);
    if (!saying) {
      const place = words.anyVerb.test(form) ? besideQuotation(searched, at) : null;
      if (place) out.push(...attributed(place, at, inWriting));
      continue;
    }
    const particles = words.particles.get(form);
    if (particles && !particles.has(tokens[at + 1]?.low ?? '')) continue;
    const written = words.written.has(form) || inWriting;
    const add = (place: Place): void => {
      out.push(...attributed(place, at, written));
    };
    if (clitic !== undefined) {
      add({ from: at, to: at, speakers: [{ kind: 'pronoun', person: true }] });
      continue;
    }
    if (saying === 'joins') {
      if (out.length === 0 && isMark(tokens[at - 1], ',') && hasContent(searched, at, 'states')) {
        const place = subjectOfMain(searched, at);
        if (place) add(place);
      }
      continue;
    }
    const place = placeOf(searched, at, form);
    if (place && isSaid(searched, place, at, saying)) add(place);
  }
  return out;
}

/** The subject of a sentence that goes on with "saying": a name or a pronoun at its beginning. */
function subjectOfMain(searched: Searched, at: number): Place | null {
  const { tokens, words } = searched;
  for (let verb = 1; verb < Math.min(at, 9); verb++) {
    const token = tokens[verb];
    const isVerb =
      token?.kind === 'word' &&
      !token.capital &&
      (words.anyVerb.test(token.low) || words.finite.test(token.low) || words.verbs.has(token.low));
    if (!isVerb || tokens[verb - 1]?.kind !== 'word') continue;
    const place = speakerBefore(searched, verb);
    if (place && place.from <= 4) return place;
  }
  return null;
}

function ofSources(searched: Searched): Attribution[] {
  const { tokens, words } = searched;
  const out: Attribution[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const low = tokens[at]?.low ?? '';
    const cue = words.accordingTo.find((parts) =>
      parts.every((part, i) => tokens[at + i]?.low === part),
    );
    const place = cue
      ? speakerBehind(searched, at + cue.length)
      : words.accordingBehind.has(low)
        ? speakerBefore(searched, at)
        : null;
    if (place) out.push(...attributed(place, at, false));
    // "in her words"
    if (
      low === 'in' &&
      /^(?:his|her)$/u.test(tokens[at + 1]?.low ?? '') &&
      /^(?:own|words)$/u.test(tokens[at + 2]?.low ?? '')
    )
      out.push({
        speaker: { kind: 'pronoun', person: true },
        from: at,
        to: at + 2,
        written: false,
      });
  }
  return out;
}

/** Who is said in a sentence to say something, in its order. */
export function attributionsIn(searched: Searched, inWriting: boolean): Attribution[] {
  const all = [...ofVerbs(searched, inWriting), ...ofSources(searched)];
  return all.sort((a, b) => a.from - b.from);
}
