import type { Token } from './lexicons/compile-cues.ts';
import type { Span } from './quotation.ts';
import type { PutFeature, TextFeatures } from './supposed-features.ts';
import { isCapital, set } from './supposed-place.ts';
import { QUOTED, type SupposedSpan } from './supposed-sentences.ts';

const CLAUSE = set(
  'that which who if when whenever whether while where because since so as until once unless how what why than and but or to for with by',
);
const NEXT = set(
  'be have not also still well never even want need see find help take get make do seem look sound use like say think continue become lead allow include only vary require appear feel depend differ remember wonder request',
);
const MODALS: ReadonlyMap<string, string> = new Map([
  ...['may', 'might', 'could', 'would', 'will'].map((word) => [word, word] as const),
  ["'d", 'would'],
  ["'ll", 'will'],
]);
/** Words by which something is said of anybody. */
const ANY = set('a an any each every some many most your you one');
const SUBJECT = set('i you we it they he she this that there which who to and is are was');
const SUBJECT_LIKE = ['none', 'mark', 'name', 'adverb', 'plural', 'word'];
/** How far before a cue its clause may begin, and its subject, in tokens. */
const REACH = 10;
const SUBJECT_REACH = 4;

/** The names that `putCue` can give, but for those of groups of cues. */
export const CUE_NAMES: readonly string[] = (() => {
  const subjects = [...SUBJECT, ...SUBJECT_LIKE];
  const kinds = ['hedged', 'vague', 'plans', 'openQuestions', ...new Set(MODALS.values())];
  const parts = [
    'text you',
    'text past',
    'text will',
    'text directs',
    'to the reader',
    'past',
    'first',
  ];
  return [
    ...kinds.flatMap((kind) => [`kind ${kind}`, ...parts.map((part) => `${kind} ${part}`)]),
    ...['strength', 'quoted', 'aside', 'two cues', 'three cues', 'of anybody', 'cue place'],
    ...['cue text own', 'cue text cues'],
    ...subjects.map((subject) => `subject ${subject}`),
    ...[...new Set(MODALS.values())].flatMap((modal) =>
      subjects.map((subject) => `${modal} subject ${subject}`),
    ),
    ...[...CLAUSE, 'comma', 'stop', 'begin', 'far'].map((clause) => `clause ${clause}`),
    ...[...NEXT].map((next) => `next ${next}`),
  ];
})();

/** Whom the cue's verb is said of: the word before it, or what that word is like. */
function subjectOf(token: Token | undefined): string {
  if (token === undefined) return 'none';
  const { lower } = token;
  if (SUBJECT.has(lower)) return lower;
  if (!token.isWord) return 'mark';
  if (isCapital(token)) return 'name';
  if (lower.endsWith('ly')) return 'adverb';
  return lower.endsWith('s') ? 'plural' : 'word';
}

/** The word that opens the clause of a cue, or where it begins. */
function clauseOf(tokens: readonly Token[], from: number): string {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const lower = tokens[at]?.lower ?? '';
    if (/^[.;:!?—–,]$/.test(lower)) return lower === ',' ? 'comma' : 'stop';
    if (CLAUSE.has(lower)) return lower;
  }
  return from <= REACH ? 'begin' : 'far';
}

const strongness = ({ strength, quoted }: SupposedSpan): number => strength * (quoted ? QUOTED : 1);

/** The tokens of a span, from and up to. */
function tokensAt(tokens: readonly Token[], { start, end }: Span): [number, number] {
  const from = tokens.findIndex((token) => token.start >= start);
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
  return [from, to];
}

/** Gives what the strongest cue of a sentence is, and what stands around it. */
export function putCue(
  tokens: readonly Token[],
  spans: readonly SupposedSpan[],
  { text, words }: { text: TextFeatures; words: ReadonlySet<string> },
  put: PutFeature,
): void {
  const main = spans.reduce((a, b) => (strongness(b) > strongness(a) ? b : a));
  const { kind, strength } = main;
  put(`kind ${kind}`, 1);
  put('strength', strength);
  if (main.quoted) put('quoted', 1);
  if (strength < 0.5) put('aside', 1);
  const strong = new Set(spans.flatMap((span) => (span.strength > 0.5 ? [span.start] : [])));
  if (strong.size > 1) put('two cues', 1);
  if (strong.size > 2) put('three cues', 1);
  const [from, to] = tokensAt(tokens, main);
  const modal = MODALS.get(tokens[from]?.lower ?? '');
  const subject = subjectOf(tokens[from - 1]);
  for (const name of modal === undefined ? [kind] : [kind, modal]) {
    put(`${name} text you`, text.you);
    put(`${name} text past`, text.past);
    put(`${name} text will`, text.will);
    put(`${name} text directs`, text.directs);
    for (const said of ['to the reader', 'past', 'first'])
      if (words.has(said)) put(`${name} ${said}`, 1);
  }
  put('cue text own', text.own);
  put('cue text cues', Math.min(0.5, text.cues));
  put(`subject ${subject}`, 1);
  if (modal !== undefined) put(`${modal} subject ${subject}`, 1);
  const near = tokens.slice(Math.max(0, from - SUBJECT_REACH), from);
  if (near.some(({ lower }) => ANY.has(lower))) put('of anybody', 1);
  put(`clause ${clauseOf(tokens, from)}`, 1);
  const next = tokens[to]?.lower ?? '';
  if (NEXT.has(next)) put(`next ${next}`, 1);
  put('cue place', from / tokens.length);
}
