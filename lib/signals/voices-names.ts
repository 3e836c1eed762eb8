import { isStopWord } from '../text/stop-words.ts';
import type { Reporting } from './reporting.ts';
import type { Token } from './voices-tokens.ts';

/** Words in capitals that begin a sentence, a date or a heading, but no name. */
const NO_NAME =
  /^(?:according|citing|another|despite|suddenly|eventually|apparently|obviously|surprisingly|ultimately|i|i'm|i've|i'd|ok|yes|no|the|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|today|tomorrow|yesterday|meanwhile|however|still|instead|finally|additionally|moreover|furthermore|indeed|perhaps|maybe|earlier|later|recently|separately|currently|similarly|specifically|interestingly|notably|importantly|overall|unfortunately|fortunately|hence|thus|therefore|also|yet|even|last|next|first|second|third|one|two|three|prompt|note|update|credit|source|image|photo|step|figure|table|q|a|et|mais|or|donc|car|pero|und|aber|doch|denn|sin|asimismo|además|también|selon|según|laut|zudem|auch|heute|gestern|aujourd'hui|hier|ayer|hoy|january|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)$/u;
/** Assistants and models, which are products and speak for nobody; so is a name with a version. */
const PRODUCT =
  /^(?:ChatGPT|GPT|Claude|Gemini|Grok|Copilot|Siri|Alexa|Llama|Bard|Codex|Sora|Gemma|Opus|Sonnet|Haiku|NotebookLM|LLMs?|AIs?|AGI|API|GitHub Copilot)(?![\p{L}\p{N}])|(?:^| )(?:Constitution|Act|Amendment|Treaty|Convention|Preview|Beta|Spec|Filter|Debugger|Plugin|Toolkit|SDK|API|App|Bot|Translate)$/u;
const VERSION = /\d$/;
/** What joins the words of a name. */
const JOINS =
  /^(?:of|for|de|del|della|di|da|do|dos|du|des|la|le|van|von|der|den|zu|al|bin|el|y|e|&)$/u;
/** Words that may open a sentence as what many are called: plurals, and some that have none. */
const COMMON =
  /[sx]$|^(?:police|management|staff|government|parliament|research|science|leadership|nothing|everything|everyone|somebody|people|media|women|men|children|tech|industry|legislation|data|evidence|history|music|art)$/u;
/** People of a country, who are many. */
const NATION =
  /^(?:French|British|English|Irish|Scottish|Dutch|Chinese|Japanese|Spanish|Swiss|Danish|Polish|Swedish|Turkish|(?:America|Russia|Germa|India|Italia|Europea|Korea|Ukrainia|Canadia|Africa|Australia|Asia|Israeli|Pakistani|Iraqi|Republica|Democrat|Conservative)n?s?|Deutsche[nr]?|Franzosen|Français|Españoles)$/u;
/** Parts of the world, which are places only. */
const REGION =
  /^(?:(?:North|South|East|West)(?:ern)?|Central|Middle|Latin) (?:Europe|Asia|Africa|America|California|China|Texas|East|West|States)$/u;
/** Words of names that go on with "of" or "for". */
const GOES_ON =
  /^(?:University|College|School|Academy|Institute|Center|Centre|Centers|Hall|Office|Department|Ministry|Bank|House|Board|Council|Chamber|Museum|Bureau|Federation|Coalition|Committee|Association|Society|Court|Church|Alliance|Campaign|Foundation|Library|Laboratory|Conference|Service|Agency|Authority|League|Organization|Organisation|Institution|Network|Group|Fund|Party|Commission|Union|Initiative|Partnership|Project|Trustees|Bureau|Universidad|Universität|Université|Instituto|Ministerio|Banco|Banque|Ministère|Institut)$/u;
/** Words of the names of organizations. */
export const ORGANIZATION =
  /^(?:Inc\.?|Corp\.?|Corporation|Ltd\.?|LLC|GmbH|AG|SE|plc|Co\.?|Company|Labs?|Group|Holdings|University|College|School|Institute|Institut|Center|Centre|Office|Department|Ministry|Agency|Commission|Council|Committee|Court|House|Senate|Congress|Parliament|Police|Press|News|Times|Post|Journal|Guardian|Review|Magazine|Media|Radio|Television|TV|Club|Union|Association|Society|Foundation|Fund|Bank|Capital|Ventures|Partners|Technologies|Technology|Systems|Software|Solutions|Services|Studios?|Games|Robotics|Research|Observatory|Laboratory|Library|Museum|Hospital|Clinic|Church|Party|Team|Project|Program|Initiative|Alliance|Coalition|Network|Cloud|Brain|Platforms?|Motors|Energy|Health|Security|Intelligence|AI|Internet|Archive|Administration|Bureau|Board|Authority|Service|Force|Army|Navy|Street|Universität|Hochschule|Ministerium|Verband|Université|Ministère|Universidad|Ministerio|Instituto|Bundesamt|Stiftung|International|National|Federal|Global|United|Stores?|Records|Pictures|Airlines|Pharma|Therapeutics|Biosciences|Bio|Analytics|Dynamics|Semiconductor|Electronics|Interactive|Entertainment|Sciences?)$/u;

/** A run of words that names somebody: tokens `from` to `to`, both included. */
export interface Run {
  from: number;
  to: number;
}

/** Which words a text writes with a capital within sentences, and which in small letters. */
export interface Spelling {
  capital: ReadonlyMap<string, number>;
  /** Words with a capital that open a sentence. */
  opening: ReadonlyMap<string, number>;
  small: ReadonlySet<string>;
}

export function spellingOf(sentences: readonly (readonly Token[])[]): Spelling {
  const capital = new Map<string, number>();
  const opening = new Map<string, number>();
  const small = new Set<string>();
  for (const tokens of sentences) {
    for (const [at, { kind, capital: isCapital, low }] of tokens.entries()) {
      if (kind !== 'word') continue;
      if (!isCapital) small.add(low);
      else {
        const places = at > 0 && tokens[at - 1]?.kind === 'word' ? capital : opening;
        places.set(low, (places.get(low) ?? 0) + 1);
      }
    }
  }
  return { capital, opening, small };
}

/** "Oslo-based" stands before a name. */
const NO_PART = /-(?:\p{Ll}{4,}|led|run)$/u;
const isNameWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.capital &&
  (!NO_NAME.test(token.low) || token.text.endsWith('.')) &&
  !NO_PART.test(token.low);

/** Whether a word joins the name before it to what follows: "University of", "Ana de la". */
const joins = (before: Token | undefined, word: Token | undefined): boolean =>
  word !== undefined &&
  JOINS.test(word.text) &&
  isNameWord(before) &&
  !before?.possessive &&
  (!/^(?:of|for)$/u.test(word.text) || GOES_ON.test(before?.text ?? ''));

/** The longest run of name words that ends at `at`; null where none does. */
export function runEndingAt(tokens: readonly Token[], at: number): Run | null {
  if (!isNameWord(tokens[at])) return null;
  let from = at;
  for (;;) {
    const before = tokens[from - 1];
    const second = tokens[from - 2];
    if (before?.possessive) break;
    if (isNameWord(before)) from--;
    else if (before?.text === ',' && /^(?:Inc|Jr|Sr|LLC)/.test(tokens[from]?.text ?? '')) from--;
    else if (joins(second, before)) from -= 2;
    else break;
  }
  return { from, to: at };
}

/** The longest run of name words that begins at `at`; null where none does. */
export function runBeginningAt(tokens: readonly Token[], at: number): Run | null {
  if (!isNameWord(tokens[at])) return null;
  let to = at;
  for (;;) {
    if (tokens[to]?.possessive || (to > at && /^[JS]r\.?$/u.test(tokens[to]?.text ?? ''))) break;
    const next = tokens[to + 1];
    if (isNameWord(next)) to++;
    else if (joins(tokens[to], next) && isNameWord(tokens[to + 2])) to += 2;
    else break;
  }
  return { from: at, to };
}

/** The run without a first word that only begins the sentence ("But Voss"); null where nothing remains. */
export function withoutOpening(
  tokens: readonly Token[],
  { from, to }: Run,
  spelling: Spelling,
  lang: string | null,
): Run | null {
  const { low = '' } = tokens[from] ?? {};
  if (from !== firstWord(tokens)) return { from, to };
  // "Young Lantern" in a text that writes "young", but not "Young" within a sentence
  const isOpening =
    isStopWord(low, lang) || (from < to && spelling.small.has(low) && !spelling.capital.has(low));
  if (!isOpening) return { from, to };
  return from < to ? { from: from + 1, to } : null;
}

const firstWord = (tokens: readonly Token[]): number | null => {
  const at = tokens.findIndex(({ kind }) => kind === 'word');
  return at < 0 ? null : at;
};

/** Whether a single word with a capital is a noun: an article stands before it, or it names a kind of people or things. */
function isNoun(tokens: readonly Token[], at: number, words: Reporting): boolean {
  const { low = '' } = tokens[at] ?? {};
  const before = tokens[at - 1]?.low ?? '';
  return (
    words.articles.has(before) ||
    [words.firm, words.paper, words.spokesman].some((one) => one.test(low))
  );
}

/** Whether a run can be somebody's name, by how the text spells its words elsewhere. */
export function isName(
  tokens: readonly Token[],
  run: Run,
  spelling: Spelling,
  words: Reporting,
): boolean {
  const text = textOf(tokens, run);
  if (PRODUCT.test(text) || VERSION.test(text) || REGION.test(text) || text.length < 2)
    return false;
  if (run.from !== run.to) return true;
  const only = tokens[run.from];
  if (!only || words.people.test(only.low) || words.role.test(only.low)) return false;
  if (NATION.test(only.text)) return false;
  if (words.nouns && isNoun(tokens, run.from, words)) return false;
  const opens = run.from === 0 || tokens[run.from - 1]?.kind !== 'word';
  if (!opens) return true;
  if (spelling.small.has(only.low)) return false;
  if (/^\P{Lu}*\p{Lu}\P{Lu}*\p{Lu}|\./u.test(only.text)) return true;
  if (spelling.capital.has(only.low) || (spelling.opening.get(only.low) ?? 0) > 1) return true;
  // What stands nowhere else may be the plural of a noun.
  return !words.nouns && !COMMON.test(only.low);
}

/** The words of a run as the text has them, one blank between them. */
export function textOf(tokens: readonly Token[], { from, to }: Run): string {
  let text = '';
  let end = -1;
  for (const token of tokens.slice(from, to + 1)) {
    text += (end >= 0 && token.start > end ? ' ' : '') + token.text;
    end = token.end;
  }
  return text;
}

/** A run divided into what somebody is and the name: "Halyard CEO" and "Imke Voss". */
export function splitRole(
  tokens: readonly Token[],
  run: Run,
  words: Reporting,
): { role: Run | null; name: Run | null } {
  let last = -1;
  for (let at = run.from; at <= run.to; at++) {
    const low = tokens[at]?.low ?? '';
    // "Dean Roe" is a name.
    if (low === 'dean' && run.to - at < 2) continue;
    if (words.role.test(low) || words.title.test(low)) last = at;
  }
  const noun = words.nouns ? tokens[run.from] : undefined;
  if (
    last < 0 &&
    noun &&
    run.from < run.to &&
    (words.firm.test(noun.low) || words.paper.test(noun.low))
  )
    return { role: null, name: { from: run.from + 1, to: run.to } };
  if (last < 0) return { role: null, name: run };
  // "Professor of Applied Ethics Jane Roe"
  if (/^(?:of|for|de)$/u.test(tokens[last + 1]?.low ?? '')) {
    if (run.to - last < 4) return { role: run, name: null };
    last = run.to - 2;
  }
  return {
    role: { from: run.from, to: last },
    name: last < run.to ? { from: last + 1, to: run.to } : null,
  };
}

/** Whether a name of several words may be a person's. */
export const isPersonal = (name: string): boolean => {
  const parts = name.split(' ');
  return (
    parts.length > 1 &&
    parts.length < 6 &&
    parts.every((part) => !ORGANIZATION.test(part) && !/[\d/&]|^(?:of|for|y)$/u.test(part)) &&
    parts.some((part) => /^\p{Lu}\p{Ll}/u.test(part))
  );
};
