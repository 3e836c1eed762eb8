import type { Topic } from '../model/library.ts';
import { isStopWord } from '../text/stop-words.ts';
import { wordSpans } from '../text/words.ts';
import { RUNS_ON } from './atoms.ts';
import { OF_AI } from './field/entry.ts';
import { fieldName } from './field.ts';
import { singular } from './roots.ts';

/** A text that was found for a topic. */
export interface Told {
  title: string;
  text: string;
}

/** Words offered at most, and letters that one has at least; signs of a script without spaces say more each. */
const OFFERED = 4;
const LETTERS = 4;
const SIGNS = 2;
/** Words between a word and a name that is near to it. */
const NEAR = 10;
/** What standing right beside a name, near it and in the title add to the uses of a word, and uses that count. */
const BESIDE = 3;
const NEARBY = 2;
const TITLED = 2;
const MOST_USES = 4;
/** A word of less is one of the text's many, and no mark of what it is about. */
const LEAST = 3;
/** What a name does says little of it: "painted" is asked for more. */
const DOING = /(?:[^e]ed|ing)$/;
const LEAST_DOING = 6;

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

/** Words that stand in texts of all kinds; those that hold sentences together are in `stop-words.ts`. */
const EVERYWHERE = new Set(
  'able actually add adds another across sign signs signed cheap poor length four five seven eight nine eleven twelve dozen fifteen eighteen nineteen ten twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million billion maker makers faster slower added again ago agree agreed ahead allow allows almost alone ask asks asked away bad based began begin begins best better big bring brings brought build builds building built business buy call calls called case change changes city clear close come comes coming company cookie could country data day days different done early earlier easy email end ends enough ever every everyone everything fact feel feels felt find finds first follow following follows form found free friend friends full future gave give gives given good great group half hand happen happens happened hard head heard help helps high history hold holds home hope hour hours house however huge idea image include includes including interest issue keep keeps kept kind knew know known knows large last late later lead least leave leaves left less letter life light line list little live lives long longer look looked looking looks lost love main man many mean means meet meeting men mind minute minutes money month months morning move name named names nearly need needs never newsletter news next nice night nobody nothing number numbers often old older open order own page paper part parts past pay people perhaps person photo piece place places plan plans point possible post power present price privacy probably problem question quite ran rather read reader readers ready real really reason report rest right room run runs said same saw school second see seem seems seen send sense sent set several share shared short show showed shown shows side simple simply small soon sort speak spoke stand start started starts state stay step stop stopped story strong subscribe sure system take taken takes talk team tell tells test text thing things think thinks third thought three time times today together told took top town tried trip true turn turned turns twice type understand value view visit wait walk wants war water ways week weekend weeks went whole wish woman women wonder word words work worked working works world worth write writes writing written wrong wrote year years yesterday yet young monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'.split(
    ' ',
  ),
);

/** Between a headline and the name of its site. */
const SITE_BEHIND = /\s(?:[|·–—:]|-)\s[^|·–—:]{1,40}$/u;

interface Token {
  text: string;
  /** Its singular in lower case. */
  key: string;
  /** Whether it begins a sentence, where a capital says nothing. */
  first: boolean;
}

function tokensOf(text: string): Token[] {
  return wordSpans(text.normalize('NFKC')).map(({ text: word, start }) => {
    const bare = word.replace(/['’]s$/u, '');
    const first = /(?:^|[.!?:…]["”’)]{0,3}\s{1,3}["“‘(]{0,3}|\n\s{0,9})$/u.test(
      text.slice(Math.max(0, start - 6), start),
    );
    return { text: bare, key: singular(bare.toLowerCase()), first };
  });
}

const keysOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => tokensOf(text).map(({ key }) => key));

/** Whether a word may tell one text from others. */
function isTelling({ text }: Token): boolean {
  const lower = text.toLowerCase();
  if (RUNS_ON.test(text)) return text.length >= SIGNS;
  if (text.length < LETTERS || !/^[\p{L}\p{M}]+$/u.test(text) || /ly$/.test(lower)) return false;
  return !EVERYWHERE.has(lower) && !LANGUAGES.some((lang) => isStopWord(lower, lang));
}

/** Places of the words of the topic's names among the tokens. */
function placesOf(names: readonly string[], tokens: readonly Token[]): number[] {
  const wanted = names.map((name) => tokensOf(name).map(({ key }) => key));
  return tokens.flatMap((_, at) => {
    const fits = wanted.filter((keys) => keys.every((key, i) => tokens[at + i]?.key === key));
    const length = Math.max(0, ...fits.map((keys) => keys.length));
    return Array.from({ length }, (_, i) => at + i);
  });
}

function closeness(names: readonly number[], at: number): number {
  const gap = Math.min(...names.map((name) => Math.abs(name - at)), Number.POSITIVE_INFINITY);
  if (gap <= 1) return BESIDE;
  return gap <= NEAR ? NEARBY : 0;
}

interface Term {
  key: string;
  uses: number;
  /** The most that one of its places adds. */
  place: number;
  /** As it stands in the text: with a capital where it always has one within sentences. */
  shown: string;
}

/** Where a telling word stands. */
interface Use {
  token: Token;
  place: number;
}

/** Where the telling words of a text stand. `more`: what the text itself adds to their places. */
function usesIn(text: string, names: readonly string[], more: number): Use[] {
  const tokens = tokensOf(text);
  const places = placesOf(names, tokens);
  return tokens.flatMap((token, at) =>
    isTelling(token) ? [{ token, place: closeness(places, at) + more }] : [],
  );
}

function termOf(key: string, uses: readonly Use[]): Term {
  const written = uses.filter(({ token }) => !token.first).map(({ token }) => token.text);
  const isName = written.length > 0 && written.every((text) => text !== text.toLowerCase());
  const [form = key] = isName ? written : uses.map(({ token }) => token.text.toLowerCase());
  return {
    key,
    uses: Math.min(MOST_USES, uses.length),
    place: Math.max(...uses.map(({ place }) => place)),
    shown: form,
  };
}

/** The words that no exclusion may be: the topic's own, those of the field, and all of the texts that were kept. */
function barredBy(topic: Topic, kept: readonly Told[]): ReadonlySet<string> {
  const { name, aliases, excluded, context = [] } = topic;
  const known = fieldName(name);
  const own = [name, ...aliases, ...excluded, ...context, ...OF_AI];
  const ofField = known ? [...known.aliases, ...known.context] : [];
  return new Set(keysOf([...own, ...ofField, ...kept.flatMap(({ title, text }) => [title, text])]));
}

/**
 * Up to four words of a text that was found for a topic and is not about it, the best first, that would keep texts like it
 * out: they stand in its title, near the topic's name or again and again, in no text that was kept, and are neither words of
 * the topic nor of AI as such, nor `isUsual`, which is asked of words in lower case.
 */
export function teachable(
  dropped: Told,
  topic: Topic,
  kept: readonly Told[],
  isUsual: (word: string) => boolean = () => false,
): string[] {
  const names = [topic.name, ...topic.aliases];
  const site = SITE_BEHIND.exec(dropped.title)?.[0] ?? '';
  const title = dropped.title.slice(0, dropped.title.length - site.length);
  const barred = new Set([...barredBy(topic, kept), ...keysOf([site])]);
  const inText = usesIn(dropped.text, names, 0);
  // What only the headline says is as often its verb as its subject.
  const said = new Set(inText.map(({ token }) => token.key));
  const uses = [...usesIn(title, names, TITLED), ...inText];
  const terms = [...Map.groupBy(uses, ({ token }) => token.key)]
    .filter(([key]) => !barred.has(key) && said.has(key) && !isUsual(key))
    .map(([key, all]) => termOf(key, all));
  return terms
    .filter(({ key, uses, place }) => uses + place >= (DOING.test(key) ? LEAST_DOING : LEAST))
    .sort((a, b) => b.uses + b.place - (a.uses + a.place))
    .slice(0, OFFERED)
    .map(({ shown }) => shown);
}
