import { primaryLanguage } from '../text/stop-words.ts';
import { sameness, type Token } from './tokens.ts';
import type { Parsed, Unit } from './units.ts';

interface Span {
  start: number;
  end: number;
}

const words = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'giu');

/**
 * Words by which something is only possible, planned, wanted, expected or said by others. `near`: of what follows them; `whole`:
 * of the whole sentence.
 */
const CUES: ReadonlyMap<string, { near: RegExp; whole: RegExp }> = new Map([
  [
    'en',
    {
      near: words(
        '(?:plaintiffs?|prosecutors?|critics|opponents|accusers|complainants)(?:, [^,]+,)? (?:say|says|said|claim|claimed|argue|argued|contend)(?: that)?|may(?! \\d)|might|could|should|can(?!not)|probably|perhaps|possibly|possible|potentially|maybe|likely|plan(?:s|ned|ning)? (?:to|for|on)|(?:a |no )?plans? (?:to|for)|planned|intend(?:s|ed)? to|aim(?:s|ed)? to|hop(?:es?|ed|ing) (?:to|for|that)|want(?:s|ed)? (?:to|\\p{L}+(?: \\p{L}+)? to)|would like|seeks?|seeking|propos(?:es?|ed|al)|consider(?:s|ed|ing)?|mull(?:s|ed|ing)|weigh(?:s|ed|ing)|explor(?:es?|ed|ing)|looking (?:to|at)|in talks|(?:hold|holds|held|began|begin) talks|talks (?=with|over|about|on|are|were|may|have|continue)|negotiat(?:es?|ing|ions?)|(?<!than |as )expect(?:s|ed)?|anticipat(?:es?|ed)|forecasts?|predict(?:s|ed)?|threaten(?:s|ed)?|ask(?:s|ed)? (?:for|the|to)|call(?:s|ed|ing)? (?:for|on)|demand(?:s|ed)?|urg(?:es?|ed)|recommend(?:s|ed)?|appl(?:y|ies|ied) for|working on|trying to|tr(?:y|ies|ied) to|attempt(?:s|ed)? to|if|whether|unless|in case|believed? to|thought to|said to|reported to|understood to|supposed to|up to the|(?<!again )as (?:much|many) as (?=[$€£\\d])|allow(?:s|ed)? for|shown interest|interest(?:ed)? in|under (?:review|consideration)|unclear|undecided|open to|offer(?:s|ed)? to|should decide|doubts?|suspects?|suspected|estimat(?:es?|ed)|prepar(?:es?|ing) to|appear(?:s|ed)? to|seem(?:s|ed)? to|suggest(?:s|ed)?|reportedly|allegedly|alleg(?:e|es|ed|ing|ation|ations)|purportedly|supposedly|apparently|(?<!the )accus(?:e|es|ed|ing|ation|ations)|claim(?:s|ed|ing)(?= (?:that|to|it|he|she|they|the|its|his|her|their|an?)(?!\\p{L}))|rumou?r(?:s|ed)?|ask(?:s|ed)? the court',
      ),
      whole: words(
        'unconfirmed|according to (?:(?:the )?(?:complaint|lawsuit|suit)|(?:(?:two|three|four|five|several|some|a|one|multiple) )?(?:people|persons?|sources?|someone|officials?)(?= (?:who|familiar|with|close|briefed)))|(?:people|persons?|sources?|insiders?) (?:familiar|briefed|close to|with (?:direct )?knowledge|who (?:asked|spoke|declined|requested))|the (?:people|person) said',
      ),
    },
  ],
  [
    'de',
    {
      near: words(
        'könnten?|dürften?|sollen?|soll|möglicherweise|vielleicht|wahrscheinlich|voraussichtlich|plan(?:t|en|te|ten)|geplant|will|wollen|möchten?|erwäg(?:t|en)|prüf(?:t|en)|ob|wohl|hofft|hoffen|erwarte(?:t|n)|rechne(?:t|n)|falls|wenn|fordert|fordern|verlang(?:t|en)|würden?|Gespräche|verhandel(?:t|n)|strebt|kündigt',
      ),
      whole: words('angeblich|offenbar|mutmaßlich|Medienberichten zufolge|soll'),
    },
  ],
  [
    'fr',
    {
      near: words(
        'pourrai(?:t|ent)|devrai(?:t|ent)|serai(?:t|ent)|aurai(?:t|ent)|peut-être|probablement|envisagent?|prévoi(?:t|ent)|espèrent?|comptent?|veut|veulent|souhaitent?|possible|si|étudient?|projets?|négocie(?:nt)?|discussions',
      ),
      whole: words('selon des sources|prétendu(?:ment)?|présumé'),
    },
  ],
  [
    'es',
    {
      near: words(
        'podrían?|deberían?|serían?|habrían?|quizás?|tal vez|probablemente|posible(?:mente)?|plane(?:a|an)|prevén?|espera[n]?|quieren?|estudian?|considera[n]?|si|negocia[n]?|pretenden?',
      ),
      whole: words('supuestamente|presuntamente|al parecer|según fuentes'),
    },
  ],
]);

/** Words on the statement's side that leave something open, beside the cues. */
const OPEN =
  /(?<!\p{L})(?:would|should|can|able|eventually|estimated|scheduled|set to|due to|promis\w+|vow\w*|pledg\w+|asks?|asked|asking|seek\w*|want\w*|willing|ready to|projected|target\w*|goal|future|later|yet|soon|as early as|believe\w*|think\w*|argu\w+|warn\w*|fear\w*|charged|suspect\w*|investigat\w*|accus\w*|alleg\w*|rumou?r\w*|reportedly|suggest\w*|reported|sources|seem\w*|appear\w*|look\w*|apparent\w*|attempt\w*|bid|tried|said to|limit\w*|den(?:y|ies|ied)|disput\w*|declin\w*|prepar\w*|(?:is|are|was|were) to|puts?|hardly|permit\w*|allow\w*|forbid\w*|entitled|demand\w*|urg\w*|favou?r\w*|oppos\w*|support\w*|call(?:s|ed|ing)? (?:for|on)|worr\w*)(?!\p{L})/giu;
const ALL =
  /^(?:all|every|each|everyone|everybody|everything|always|entire|entirely|completely|alle|aller|allen|jede[rsnm]?|immer|sämtliche|tous|toutes|chaque|toujours|todos|todas|cada|siempre|none|nobody|whole)$/;
const NOT_QUITE = /^(?:nearly|almost|not|fast|nicht|presque|casi|hardly|practically|virtually)$/;

const spansOf = (text: string, cues: RegExp): Span[] =>
  Array.from(text.matchAll(cues), ({ 0: cue, index }) => ({
    start: index,
    end: index + cue.length,
  }));

const WILL = /(?<!\p{L})will(?!\p{L})/iu;

/** Content words behind a cue that it is about, and the places that end its reach. */
const ABOUT_WORDS = 5;
const BREAK = 4;
/** What a name counts beside other words. */
const NAME_SHARE = 0.5;
const SHARED = 0.5;
/** Words that only report weigh less. */
const LIGHT = 1.5;
const SURE = 0.8;
/** Places around what is told as certain in which a cue of the statement counts for it. */
const AFTER = 10;
const BEFORE = 30;

/** Verbs that weigh nothing as words, but can be what is only possible: "might go back". */
const WEAK_VERB = /^(?:go|come|take|get|make|put|give|keep|use)$/;
const WEAK_WEIGHT = 2;
const weightOf = (token: Token): number =>
  token.weight === 0 && WEAK_VERB.test(token.folded) ? WEAK_WEIGHT : token.weight;

/** "Was planned": what it is about stands before it. */
const PARTICIPLE =
  /^(?:planned|expected|considered|proposed|rumou?red|suspected|anticipated|likely|possible|probable)$/i;
const BE = /(?<!\p{L})(?:is|are|was|were|been|be)(?: (?:also|still|now|being))? $/u;

/** The tokens that a cue is about. */
function aboutOf(source: Parsed, cue: Span): Token[] {
  const { text, tokens } = source;
  const isBehind =
    PARTICIPLE.test(text.slice(cue.start, cue.end)) &&
    BE.test(text.slice(0, cue.start)) &&
    !/^ to /.test(text.slice(cue.end));
  const around = isBehind
    ? tokens.filter(({ end }) => end <= cue.start).reverse()
    : tokens.filter(({ start }) => start >= cue.end);
  const about: Token[] = [];
  for (const [at, token] of around.entries()) {
    const before = around[at - 1];
    if (about.length >= ABOUT_WORDS || (before && Math.abs(token.place - before.place) >= BREAK))
      break;
    if (weightOf(token) > 0) about.push(token);
  }
  return isBehind ? about.reverse() : about;
}

/** The parts of a statement that are told as certain where its source only supposes them; `isMost`: most of it is from there. */
export function liftedIn(
  statement: Parsed,
  source: Unit,
  lang: string | null,
  isMost: boolean,
): Span[] {
  const cues = CUES.get(primaryLanguage(lang));
  if (!cues || source.text.endsWith('?')) return [];
  const whole = spansOf(source.text, cues.whole);
  const own = [
    ...spansOf(statement.text, cues.near),
    ...spansOf(statement.text, cues.whole),
    ...spansOf(statement.text, OPEN),
  ];
  const ownPlaces = own.map(({ start }) => placeOf(statement.tokens, start));
  const isOpen = (token: Token): boolean =>
    ownPlaces.some((place) => place - token.place <= AFTER && token.place - place <= BEFORE);
  if (isMost && whole.length > 0 && own.length === 0)
    return [{ start: 0, end: statement.text.length }];
  const lifted: Span[] = [];
  const found = [
    ...spansOf(source.text, cues.near),
    ...source.cues.filter((cue) => !cue.quoted && !isReportedFuture(source.text, cue)),
  ];
  for (const cue of found) {
    // "Can" is as open as "may" only beside a "will".
    if (/^can$/i.test(source.text.slice(cue.start, cue.end)) && !WILL.test(statement.text))
      continue;
    if (repeats(statement, source, cue) || isDemanded(statement, source, cue)) continue;
    let [shared, all] = [0, 0];
    const held: Token[] = [];
    const plain: Token[] = [];
    const about = aboutOf(source, cue);
    const first = about.find((token) => weightOf(token) > LIGHT);
    if (first && isTold(source.tokens, cue, first)) continue;
    if (
      primaryLanguage(lang) === 'en' &&
      (!first ||
        (own.length > 0 && !statement.tokens.some((other) => sameness(first, other) >= SURE)))
    )
      continue;
    for (const [step, token] of about.entries()) {
      const weight = (weightOf(token) * (token.isCapital ? NAME_SHARE : 1)) / (1 + step / 2);
      all += weight;
      const same = statement.tokens.find((other) => sameness(token, other) > 0);
      if (!same) continue;
      shared += weight;
      held.push(same);
      if (!token.isCapital) plain.push(same);
    }
    const isSure = held.some(({ key }) => key === first?.key) || plain.length > 1;
    if (all === 0 || shared / all < SHARED || !isSure || held.some(isOpen)) continue;
    lifted.push({
      start: Math.min(...held.map(({ start }) => start)),
      end: Math.max(...held.map(({ end }) => end)),
    });
  }
  return lifted;
}

/** Words between a cue and what it is about that make it about something else: "would say about the crash". */
const TELLS = /^(?:say|tell|know|report|mean|show)$/;
const isTold = (tokens: readonly Token[], cue: Span, word: Token): boolean =>
  tokens.some(({ start, key }) => start >= cue.end && start < word.start && TELLS.test(key));

/** "No download unless users pay" is the same as that users have to pay. */
const isDemanded = (statement: Parsed, source: Parsed, { start, end }: Span): boolean =>
  /^(?:if|unless)$/i.test(source.text.slice(start, end)) &&
  /(?<!\p{L})(?:must|ha(?:ve|s) to|only|need|needs|requires?)(?!\p{L})/iu.test(statement.text);

/** Whether a statement has the words of a cue too, in any form. */
function repeats(statement: Parsed, source: Parsed, cue: Span): boolean {
  const told = source.tokens.filter(
    ({ start, end, weight }) => start >= cue.start && end <= cue.end && weight > 0,
  );
  const cueText = source.text.slice(cue.start, cue.end).toLowerCase();
  return (
    statement.text.toLowerCase().includes(cueText) ||
    (told.length > 0 &&
      told.every(({ key }) => statement.tokens.some((token) => token.key === key)))
  );
}

/** "Said that it would appeal" tells of a "will". */
const isReportedFuture = (text: string, cue: Span): boolean =>
  /^would/.test(text.slice(cue.start)) &&
  /(?<!\p{L})(?:said|says|told|wrote|announced|added|promised|confirmed|means that)(?!\p{L})/u.test(
    text.slice(0, cue.start),
  );

const placeOf = (tokens: readonly Token[], start: number): number =>
  tokens.find((token) => token.end > start)?.place ?? 0;

/** What says that only a part is meant. */
const PART =
  /^(?:only|two|three|some|several|many|most|few|half|part|certain|nearly|almost|majority|minority|mostly|largely|nearly|einige|manche|viele|meisten|certains|plusieurs|plupart|algunos|algunas|muchos|mayoría)$/;
/** Places around a word in which a part of it is told. */
const BESIDE = 8;
const SHARE_BESIDE = 14;

/** Behind "each" and "every" these tell how often, or of one another. */
const OFTEN =
  /^(?:second|minute|hour|day|night|morning|week|month|quarter|season|year|time|other|one)$/;

/** "All", "every", "always" in a statement where its source tells only a part of the same. */
export function widenedIn(statement: Parsed, sources: readonly Unit[]): Span[] {
  const { tokens } = statement;
  return tokens.flatMap((token, at): Span[] => {
    if (
      !ALL.test(token.folded) ||
      NOT_QUITE.test(tokens[at - 1]?.folded ?? '') ||
      tokens[at - 1]?.folded === 'at' ||
      OFTEN.test(tokens[at + 1]?.folded ?? '')
    )
      return [];
    const about = tokens
      .slice(at + 1)
      .filter(({ weight }) => weight > LIGHT)
      .slice(0, 2);
    const narrowed = sources.some((source) => {
      const places = source.tokens
        .filter((other) => about.some((word) => sameness(word, other) >= SURE))
        .map(({ place }) => place);
      const near = (place: number, reach = BESIDE): boolean =>
        places.some((other) => Math.abs(other - place) <= reach);
      const whole = source.tokens.some(
        (other, index) =>
          ALL.test(other.folded) &&
          !OFTEN.test(source.tokens[index + 1]?.folded ?? '') &&
          !NOT_QUITE.test(source.tokens[index - 1]?.folded ?? '') &&
          near(other.place),
      );
      const part =
        source.tokens.some(({ folded, place }) => PART.test(folded) && near(place)) ||
        source.amounts.some(
          ({ kind, start }) =>
            kind === 'share' && near(placeOf(source.tokens, start), SHARE_BESIDE),
        );
      return part && !whole;
    });
    return narrowed ? [token] : [];
  });
}
