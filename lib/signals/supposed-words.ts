import type { Token } from './lexicons/compile-cues.ts';
import { isCapital, set } from './supposed-place.ts';

/** Kinds of words: said to the reader, of the authors, of the author alone, of the past, of what somebody said, of what comes. */
const KINDS: Readonly<Record<string, ReadonlySet<string>>> = {
  'to the reader': set('you your yours yourself'),
  own: set('i we my our us me'),
  first: set('i my me'),
  past: set('was were had did went took came got made said told became began found gave left'),
  told: set('said says told announced reported wrote according added warned'),
  will: set("will 'll wo"),
};

/** Words that may lean a sentence to what may be or away from it, whatever its cues. */
const WORDS = set(
  'although should can cannot must need needs will may might could would if unless whether when until once while because though but ' +
    'future potential likely possible possibly probably perhaps maybe soon next later yet still ever never always often usually sometimes ' +
    'become becomes longer new even these how only significantly ' +
    'hope believe think imagine expect promise toward early continue working building exploring ' +
    "question questions debate example say case depending depends tips help want 'll 'd 're " +
    'plan plans reports sources experts some many most people everyone users companies government market industry world ' +
    'launch release available today already now currently ago than more better enough just too were had they',
);

/** The names under which each word is seen. */
const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  [...WORDS, ...Object.values(KINDS).flatMap((words) => [...words])].map((word) => [
    word,
    [
      ...(WORDS.has(word) ? [`word ${word}`] : []),
      ...Object.entries(KINDS).flatMap(([kind, words]) => (words.has(word) ? [kind] : [])),
    ],
  ]),
);

/** What sentences that tell their reader what to do begin with. */
const DIRECTING = set(
  'use add try make click check set keep choose take start run open go look get find create select ask give consider read see avoid remember think do put let build install type write enter follow apply learn visit join',
);

const FORMS = [
  'directs',
  'figure',
  'year',
  'name',
  'asks',
  'asks what',
  'ends !',
  'ends :',
  'short',
];

/** All names that `saidIn` can give. */
export const SAID_NAMES: readonly string[] = [
  ...[...WORDS].map((word) => `word ${word}`),
  ...Object.keys(KINDS),
  ...FORMS,
];

/** Shorter ones are headings and asides; in tokens. */
const SHORT = 8;
const ASKING = set('what how why which who where when and or but');
const NONE: readonly string[] = [];

/** What is said in a sentence and how it ends, beside its cues: names of `SAID_NAMES`. */
export function saidIn(tokens: readonly Token[]): Set<string> {
  const said = new Set<string>();
  let last = '';
  for (const [index, token] of tokens.entries()) {
    const { lower, text } = token;
    for (const name of NAMES.get(lower) ?? NONE) said.add(name);
    if (/^\d/.test(lower)) {
      said.add('figure');
      if (/^20[2-9]\d$/.test(lower)) said.add('year');
    } else if (index > 0 && lower !== text && isCapital(token)) said.add('name');
    if (!/^["”’»)\]]$/.test(text)) last = text;
  }
  if (last === '?') said.add('asks');
  const first = tokens[0]?.lower ?? '';
  if (last === '?' && ASKING.has(first)) said.add('asks what');
  if (DIRECTING.has(first)) said.add('directs');
  if (last === '!' || last === ':') said.add(`ends ${last}`);
  if (tokens.length < SHORT) said.add('short');
  return said;
}
