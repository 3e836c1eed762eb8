import { type Run, runBeginningAt, runEndingAt } from './voices-names.ts';
import {
  groupEndingAt,
  grouped,
  isInner,
  isMark,
  named,
  type Place,
  type Searched,
} from './voices-speaker.ts';
import type { Token } from './voices-tokens.ts';

/** Longest apposition between a name and its verb, in tokens. */
const LONGEST_APPOSITION = 45;

/** The leftmost name with a comma behind it that can be the subject before a verb at `verb`. */
function beforeApposition(searched: Searched, verb: number): Place | null {
  const { tokens, words } = searched;
  let best: Place | null = null;
  for (let at = verb - 2; at >= 0 && verb - at < LONGEST_APPOSITION; at--) {
    const token = tokens[at];
    if (token?.kind === 'quote' || isMark(token, ';:')) break;
    if (!isMark(tokens[at + 1], ',(')) continue;
    const run = runEndingAt(tokens, at);
    const place = run && named(searched, run);
    if (!place) continue;
    const before = tokens[place.from - 1];
    if (before?.kind === 'word' && words.ends.has(before.low) && !OPENS.test(before.low)) continue;
    if (before?.kind === 'word' && isInner(before)) continue;
    const isArticled = before !== undefined && words.articles.has(before.low);
    const ahead = isArticled ? tokens[place.from - 2] : before;
    if (ahead?.kind === 'word' && !OPENS.test(ahead.low)) continue;
    best = place;
  }
  return best;
}

/** Words that may stand before a subject. */
const OPENS =
  /^(?:but|and|as|when|while|if|yet|that|wie|als|doch|aber|und|comme|mais|et|como|pero|y|que|dass|because|since|though|although)$/u;

/** Who speaks where the sentence, or the clause behind a quotation, begins with a subject; "and told me" has no nearer one. */
function clauseSubject(searched: Searched, verb: number): Place | null {
  const { tokens, words } = searched;
  let at = verb - 1;
  while (at > 0 && tokens[at - 1]?.kind !== 'quote' && !isMark(tokens[at - 1], ';:')) at--;
  while (isMark(tokens[at], ',—–(')) at++;
  // "Moreover, Voss …"
  if (isMark(tokens[at + 1], ',') && !runBeginningAt(tokens, at)) at += 2;
  const first = tokens[at];
  if (!first) return null;
  if (words.he.has(first.low))
    return { from: at, to: at, speakers: [{ kind: 'pronoun', person: true }] };
  if (words.articles.has(first.low)) at++;
  for (let start = at; start < verb && start < at + 6; start++) {
    const token = tokens[start];
    if (token?.kind !== 'word' || words.ends.has(token.low)) return null;
    const run = runBeginningAt(tokens, start);
    if (run && run.to < verb) return named(searched, run);
  }
  return null;
}

/** Who stands as subject before the verb at `verb`, over words such as "also" and "has"; null where nothing was said. */
export function speakerBefore(searched: Searched, verb: number): Place | null {
  const { tokens, words } = searched;
  let at = verb - 1;
  while (at >= 0 && isBetween(searched, tokens[at])) {
    const low = tokens[at]?.low ?? '';
    if (words.undone.test(low) && !(low === 'to' && isGoingOn(tokens, at))) return null;
    at--;
  }
  const token = tokens[at];
  if (!token || (token.kind === 'word' && words.undone.test(token.low))) return null;
  if (isMark(token, ')')) {
    while (at > 0 && !isMark(tokens[at], '(')) at--;
    at--;
  }
  const here = tokens[at];
  if (!here || here.possessive) return null;
  if (words.he.has(here.low))
    return { from: at, to: at, speakers: [{ kind: 'pronoun', person: true }] };
  if (words.it.has(here.low))
    return { from: at, to: at, speakers: [{ kind: 'pronoun', person: false }] };
  if (isMark(here, ',')) return beforeApposition(searched, at + 1) ?? null;
  if (words.who.has(here.low)) return beforeWho(searched, at);
  if (words.and.has(here.low) || isMark(here, '—–')) return clauseSubject(searched, at);
  const run = runEndingAt(tokens, at);
  if (run) return subjectOf(searched, run);
  if (here.kind !== 'word') return null;
  const owner = tokens[at - 1];
  if (owner?.possessive && words.belonging.test(here.low)) {
    const run = runEndingAt(tokens, at - 1);
    return run && named(searched, run);
  }
  const group = groupEndingAt(searched, at);
  return group && grouped(searched, group);
}

/** Whether a word may stand between who speaks and the verb; "Kelly" is no adverb. */
const isBetween = ({ words }: Searched, token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  words.between.test(token.low) &&
  !(token.capital && token.low.endsWith('ly'));

/** "went on to say" */
const isGoingOn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.low === 'on' && /^(?:went|goes|go|going)$/u.test(tokens[at - 2]?.low ?? '');

/** "Imke Voss, who said", "Halyard, which says" */
function beforeWho(searched: Searched, who: number): Place | null {
  const { tokens } = searched;
  const at = isMark(tokens[who - 1], ',') ? who - 2 : who - 1;
  const run = runEndingAt(tokens, at);
  return run ? named(searched, run) : null;
}

/** A name as the subject: not one that belongs to a group before it ("a user of Lantern said"). */
function subjectOf(searched: Searched, run: Run): Place | null {
  const { tokens, words } = searched;
  const place = named(searched, run);
  const before = tokens[(place?.from ?? run.from) - 1];
  const article = before && words.articles.has(before.low);
  const ahead = article ? tokens[(place?.from ?? run.from) - 2] : before;
  if (isInner(ahead)) {
    const group = groupEndingAt(searched, run.to);
    return (
      (group && grouped(searched, group)) ??
      ownerOf(searched, (place?.from ?? run.from) - (article ? 2 : 1))
    );
  }
  if (!place) {
    const group = groupEndingAt(searched, run.to);
    return group && grouped(searched, group);
  }
  return ahead && words.and.has(ahead.low) ? withOthers(searched, place) : place;
}

/** The name before a preposition at `at`, and the one before that: "Jane Roe of Halyard in Oslo". */
function ownerOf(searched: Searched, at: number): Place | null {
  const { tokens, words } = searched;
  const run = runEndingAt(tokens, at - 1);
  const place = run && named(searched, run);
  if (!place) return null;
  const before = tokens[place.from - 1];
  const isArticled = before && words.articles.has(before.low);
  const ahead = isArticled ? tokens[place.from - 2] : before;
  return isInner(ahead) ? ownerOf(searched, place.from - (isArticled ? 2 : 1)) : place;
}

/** A name with those before it that speak with it: "Roe, Voss, and Brandt". */
function withOthers(searched: Searched, last: Place): Place {
  const { tokens, words } = searched;
  const all = { ...last };
  for (let joins = true; joins && all.speakers.length < 9; ) {
    let at = all.from - 1;
    if (words.and.has(tokens[at]?.low ?? '')) at--;
    if (isMark(tokens[at], ',')) at--;
    const run = runEndingAt(tokens, at);
    const other = run && named(searched, run);
    if (!other) break;
    all.from = other.from;
    all.speakers = [...other.speakers, ...all.speakers];
    joins = isMark(tokens[all.from - 1], ',');
  }
  return all;
}
