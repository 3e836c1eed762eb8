import type { Put } from '../trees/put.ts';
import type { Arguments } from './arguments.ts';
import { clausesIn, type Stretch } from './clauses.ts';
import type { Evidence, Source } from './evidence.ts';
import { likeness } from './likeness.ts';
import { isNegative } from './negation.ts';
import type { Token } from './tokens.ts';
import type { Parsed } from './units.ts';

/** English words in small letters, so that nothing has to know other alphabets, which is what takes time. */
const words = (list: string): RegExp =>
  new RegExp(`\\b(?:${list.replaceAll('\\p{L}', '[a-z]')})\\b`, 'g');

/** Words by which texts say how sure, how much, of whom and why; a statement may drop them or add them. English. */
const CUES: readonly (readonly [name: string, cue: RegExp])[] = [
  [
    'may',
    words('may(?! \\d)|might|could|perhaps|possibly|probably|likely|potentially|maybe|possible'),
  ],
  ['would', words('would|should')],
  [
    'plans',
    words(
      'plan(?:s|ned|ning)?|intend(?:s|ed)?|aim(?:s|ed|ing)?|hop(?:es?|ed|ing)|want(?:s|ed)?|prepar(?:es?|ing)|consider(?:s|ed|ing)?|explor(?:es?|ing)|weigh(?:s|ed|ing)?|seek(?:s|ing)?|propos(?:es?|ed|al)|draft|set to|due to|about to',
    ),
  ],
  ['talks', words('talks|negotiat\\p{L}*|bid|offer(?:s|ed)?|interest(?:ed)? in|discuss\\p{L}*')],
  [
    'reportedly',
    words(
      'reportedly|alleg\\p{L}*|accus\\p{L}*|rumou?r\\p{L}*|suspect\\p{L}*|claim(?:s|ed)?|familiar with|sources|people (?:close|briefed|with)|person (?:close|familiar)|report(?:s|ed) that|appears?|seems?|suggests?|unconfirmed|leaked',
    ),
  ],
  [
    'expects',
    words(
      'expect(?:s|ed)?|forecast|predict(?:s|ed)?|estimat(?:es?|ed)|project(?:s|ed)|anticipat(?:es?|ed)|target|goal|scheduled',
    ),
  ],
  [
    'thinks',
    words(
      'thinks?|believes?|believed|thought|argu(?:es?|ed)|warn(?:s|ed)?|fears?|feared|doubts?|concede[sd]?|call(?:s|ed)|describ(?:es?|ed)|insist(?:s|ed)?|says he|says she|in (?:his|her|my|its) view',
    ),
  ],
  [
    'if',
    words('if|unless|provided|whether|depend(?:s|ing)|subject to|pending|condition(?:s|al)?|once'),
  ],
  ['will', words('will|shall|going to|is to|are to')],
  [
    'done',
    words(
      'has|have|had|already|completed?|finished|confirmed|signed|agreed|decided|proved|proven|established|approved',
    ),
  ],
  [
    'says',
    words(
      'sa(?:id|ys?)|told|according to|wrote|writes|stat(?:ed|es)|add(?:ed|s)|not(?:ed|es)|announc(?:ed|es)|report(?:s|ed)|show(?:s|ed)',
    ),
  ],
  [
    'not',
    words(
      "not|never|no|none|nobody|nothing|neither|nor|without|cannot|\\p{L}+n't|unable|no longer",
    ),
  ],
  [
    'refuses',
    words(
      'declin(?:ed|es|ing)|refus(?:ed|es|ing)|fail(?:ed|s|ing)?|den(?:y|ied|ies)|reject(?:ed|s)?|stopp?(?:ed|s)? short|lack(?:s|ed)?|miss(?:ed|es)|avoid(?:ed|s)?|rule[sd]? out|unclear|unknown|yet to|instead of|rather than',
    ),
  ],
  [
    'all',
    words(
      'all|every|each|everyone|always|entire(?:ly)?|complete(?:ly)?|any|whole|full(?:y)?|both|only|exclusively|anyone|100 percent',
    ),
  ],
  [
    'partly',
    words(
      'part(?:ly|ially)|in part|to some extent|sometimes|at times|often|usually|generally|typically|tends?|largely|mainly|mostly',
    ),
  ],
  ['some', words('some|several|many|most|few|certain|half|among|parts? of|a number of|one of')],
  [
    'disputed',
    words(
      'disput\\p{L}*|den(?:y|ied|ies)|contest(?:s|ed)?|contradict\\p{L}*|dismiss\\p{L}*|claim(?:s|ed)?|criticiz\\p{L}*|critics?|accus\\p{L}*|disagree\\p{L}*|argu(?:es?|ed)',
    ),
  ],
  [
    'asks',
    words(
      'ask(?:s|ed|ing)?|urg(?:es?|ed|ing)|call(?:s|ed|ing)? (?:for|on)|demand(?:s|ed|ing)?|recommend\\p{L}*|appl(?:y|ied)|request\\p{L}*|sought|seek(?:s|ing)?|sue[sd]?|suing|want(?:s|ed)?',
    ),
  ],
  [
    'because',
    words(
      'because|due to|owing to|since|as a result|thanks to|after|so that|in order to|caus(?:ed|es|ing)|led to|therefore|because of|reason|blam(?:ed|es)',
    ),
  ],
  [
    'purpose',
    words(
      'to (?:help|make|avoid|reduce|win|improve|fund|pay|finance|prevent|protect|cut|save|attract|meet)|aimed at|in an effort|making|allowing|leading|forcing|prompting|resulting|citing',
    ),
  ],
  [
    'up to',
    words('up to|as (?:much|many|early|low|little|long|far) as|at most|no more than|reach'),
  ],
  ['less than', words('fewer than|less than|under|below|nearly|almost|just|not quite|short of')],
  ['at least', words('at least|more than|over|above|exceed(?:s|ed|ing)?|no fewer than|beyond')],
  [
    'about',
    words('about|around|roughly|approximately|some|an estimated|close to|nearly|almost|estimated'),
  ],
  [
    'more',
    words(
      'more|higher|faster|better|larger|greater|longer|rose|increas\\p{L}*|grew|up|gain(?:s|ed)?|improv\\p{L}*|ris(?:e|en|ing)|exceed\\p{L}*|above|ahead|beat(?:s|en)?|outperform\\p{L}*|surpass\\p{L}*|expand\\p{L}*|doubl\\p{L}*',
    ),
  ],
  [
    'less',
    words(
      'less|fewer|lower|slower|worse|smaller|shorter|fell|decreas\\p{L}*|down|los(?:t|s|es)|drop(?:s|ped)?|declin\\p{L}*|cut(?:s|ting)?|reduc\\p{L}*|fall(?:s|en|ing)?|below|behind|weak\\p{L}*|shrank|slip(?:s|ped)?|cheaper',
    ),
  ],
  [
    'most of all',
    words(
      'first|last|only|largest|biggest|best|worst|highest|lowest|most|record|main|chief|sole|fastest|leading|top|final',
    ),
  ],
  [
    'early',
    words(
      'before|earlier|former(?:ly)?|previous(?:ly)?|until|used to|once|originally|initially|past|ago|last',
    ),
  ],
  [
    'again',
    words(
      'still|again|remains?|continu(?:es?|ed)|kept|keeps?|yet|already|now|currently|anymore|any more',
    ),
  ],
  [
    'but',
    words(
      'but|however|although|though|despite|while|whereas|except|excluding|apart from|other than',
    ),
  ],
  ['I', words('i|we|our|my|us|you|your')],
  ['quoted', /[“”„"«]/gu],
  [
    'permanent',
    words(
      'permanent(?:ly)?|temporar(?:y|ily)|voluntar(?:y|ily)|mandatory|optional|required|must|free|banned?|allow(?:s|ed)?|forbid\\p{L}*|prohibit\\p{L}*|permit(?:s|ted)?',
    ),
  ],
];

const PARITY = 3;
/** Tokens from a word that a statement has too in which a cue is of what the statement says. */
const NEAR = 4;

/** The places of a text's words of each kind, as tokens; each text is looked through once. */
const known = new WeakMap<readonly Token[], readonly (readonly Stretch[])[]>();

function cuesIn({
  text,
  tokens,
}: Pick<Parsed, 'text' | 'tokens'>): readonly (readonly Stretch[])[] {
  const small = text.toLowerCase();
  const found =
    known.get(tokens) ??
    CUES.map(([, cue]) =>
      Array.from(small.matchAll(cue), ({ 0: word, index }) => ({
        from: tokens.findIndex(({ end }) => end > index),
        to: tokens.findLastIndex(({ start }) => start < index + word.length),
      })),
    );
  known.set(tokens, found);
  return found;
}

const negatives = (source: Source | undefined): number =>
  source?.unit.tokens.filter(isNegative).length ?? 0;

/** What a statement drops of how sure its evidence is, of whom and how much, and what it adds. */
export function putCueFeatures({ judged, sources, beside }: Evidence, put: Put): void {
  const { statement } = judged;
  const [best] = sources;
  const told = cuesIn(statement);
  const had = best ? cuesIn(best.unit) : [];
  const wide = [...sources, ...beside].map(({ unit }) => cuesIn(unit));
  const used = (best?.found ?? []).flatMap(({ like, at }) =>
    like > 0 && (best?.unit.tokens[at]?.weight ?? 0) > 0 ? [at] : [],
  );
  const isNear = ({ from, to }: Stretch): boolean =>
    used.some((at) => at >= from - NEAR && at <= to + NEAR);
  for (const [kind, [name]] of CUES.entries()) {
    const isTold = (told[kind] ?? []).length > 0;
    const inBest = (had[kind] ?? []).length > 0;
    const isNearby = (had[kind] ?? []).some(isNear);
    put(`${name}: dropped`, Number(!isTold && inBest));
    put(`${name}: dropped nearby`, Number(!isTold && isNearby));
    put(`${name}: added`, Number(isTold && !wide.some((found) => (found[kind] ?? []).length > 0)));
    put(`${name}: kept`, Number(isTold && inBest));
  }
  const noes = statement.tokens.filter(isNegative).length;
  put('noes', noes);
  put('noes in the best', negatives(best));
  put('noes unlike', Math.min(PARITY, Math.abs(noes - negatives(best))));
  put('supposed in the best', best?.unit.cues.length ?? 0);
}

/** What the clauses of a statement are in its evidence, verb by verb. English. */
export function putClauseFeatures(
  { judged, sources, weights, ground }: Evidence,
  reader: Arguments,
  put: Put,
): void {
  const { statement } = judged;
  const clauses = clausesIn(statement);
  let [bare, denied, later, open, surer, passive, subjects, others] = [0, 0, 0, 0, 0, 0, 0, 0];
  let heaviest = 0;
  const places = sources.map(({ at }) => at);
  for (const clause of clauses) {
    const matches = reader.matches(statement, clause, places);
    if (matches.length === 0) {
      bare++;
      heaviest = Math.max(heaviest, weights[clause.verb] ?? 0);
      continue;
    }
    const every = (holds: (other: (typeof matches)[number]['clause']) => boolean): number =>
      Number(matches.every((match) => holds(match.clause)));
    denied += every(({ isDenied }) => isDenied !== clause.isDenied);
    later += every(({ tense }) => tense === 'future' && clause.tense === 'past');
    open += every(({ tense }) => tense === 'open' && clause.tense !== 'open');
    surer += every(({ isInfinitive }) => isInfinitive && !clause.isInfinitive);
    passive += every(({ isPassive }) => isPassive !== clause.isPassive);
    const { subject } = clause;
    if (!subject) continue;
    const heads = statement.tokens
      .slice(subject.from, subject.to)
      .filter(({ weight }) => weight > 0);
    if (heads.length === 0) continue;
    subjects++;
    const isSame = matches.some(({ unit, clause: { subject: had } }) => {
      const tokens = ground.units[unit]?.tokens.slice(had?.from ?? 0, had?.to ?? 0) ?? [];
      return heads.some((head) => tokens.some((token) => likeness(head, token) > 0));
    });
    if (!isSame) others++;
  }
  put('clauses', clauses.length);
  put('clauses not matched', bare);
  put('heaviest verb not matched', heaviest);
  put('clauses denied otherwise', denied);
  put('clauses done, not to come', later);
  put('clauses certain, not open', open);
  put('clauses done, not planned', surer);
  put('clauses turned about', passive);
  put('subjects', subjects);
  put('other subjects', others);
}
