import { primaryLanguage } from '../text/stop-words.ts';
import { distanceOf, sameness, type Token } from './tokens.ts';
import type { Parsed } from './units.ts';

const NOT =
  /^(?:not|non|no|never|none|nobody|nothing|neither|nor|cannot|without|hardly|nowhere|nicht|kein|keine|keinen|keiner|keinem|keines|nie|niemand|niemals|nichts|ohne|ne|n|pas|jamais|aucun|aucune|sans|personne|nunca|ningún|ninguna|ninguno|nadie|sin|tampoco)$|n't$|^n'\p{L}/u;
/** Before "to" these deny what follows. */
const REFUSES = /^(?:refus(?:es?|ed|ing)|declin(?:es?|ed|ing)|fail(?:s|ed|ing)?|unable)$/;
const TO_REACH = 5;
/** Behind these "not" denies nothing: "not only", "no fewer than". */
const NO_DENIAL =
  /^(?:surprise|doubt|wonder|matter|means|only|just|merely|least|fewer|less|more|until|nur|seulement|solo)$/;
/** Words that deny in a verb of their own: where one stands, a "not" on the other side need not be a contradiction. */
const DENYING =
  /^(?:den(?:y|ies|ied)|refus\w+|reject\w*|declin\w+|fail\w*|lack\w*|unable|unlikely|impossible|ban\w*|forbid\w*|forbade|prohibit\w*|prevent\w*|stop\w*|avoid\w*|exclud\w+|omit\w*|absent|absence|missing|instead|rather|except|few|less|fewer|worse|longer|only|yet|neither|nor|off|out|against|dis(?:agree\w*|approv\w*|continu\w*|miss\w*|prov\w*|put\w*|qualif\w*|abl\w*|allow\w*)|in(?:complete|correct|accurate|dependent|eligible|valid)|halt\w*|cancel\w*|drop\w*|clos\w+|shut\w*|abandon\w*|withdr\w+|lehn\w+|verbot\w*|verbiet\w+|refus\w+|interdi\w+|rechaz\w+|prohib\w+|nie\w*|barr?\w*|still|remain\w*|keep\w*|unclear|little)$/;

/** Tokens that a "not" reaches over at most, and the places that end its reach. */
const REACH = 9;
const BREAK = 4;

/** The content words that each "not" of a text denies. */
function denials({ tokens, lang }: Parsed): { at: number; scope: number[] }[] {
  const language = primaryLanguage(lang);
  return tokens.flatMap((token, at) => {
    const refuses =
      (/^rul(?:e|es|ed|ing)$/.test(token.folded) && tokens[at + 1]?.folded === 'out') ||
      (token.folded === 'yet' && tokens[at + 1]?.folded === 'to') ||
      (REFUSES.test(token.folded) &&
        tokens.slice(at + 1, at + TO_REACH).some(({ folded }) => folded === 'to'));
    if (!(refuses || NOT.test(token.folded)) || NO_DENIAL.test(tokens[at + 1]?.folded ?? ''))
      return [];
    const scope: number[] = [];
    for (let next = at + 1; next < tokens.length && next <= at + REACH; next++) {
      const [other, before] = [tokens[next], tokens[next - 1]];
      if (!other || !before || other.place - before.place >= BREAK) break;
      if (
        (other.weight > 0 && !(other.isCapital && language === 'en')) ||
        AUXILIARY.test(other.folded)
      )
        scope.push(next);
    }
    // In German the verb stands before it: "stimmte dem Test nicht zu".
    if (language === 'de')
      for (let before = at - 1; before >= 0 && before >= at - REACH; before--) {
        const [other, next] = [tokens[before], tokens[before + 1]];
        if (!other || !next || next.place - other.place >= BREAK) break;
        if (other.weight > 0) scope.push(before);
      }
    return [{ at, scope }];
  });
}
/** Words without weight that a sentence can hang on: "did not use". */
const AUXILIARY = /^(?:use|used|using|take|taken|make|made|get)$/;

const SCOPE_WEIGHT = 3;
const weightOf = (token: Token | undefined): number => (token ? token.weight || SCOPE_WEIGHT : 0);

/** The share of a denied part that the other text has too, and by which tokens. */
function sharedScope(
  scope: readonly number[],
  from: readonly Token[],
  to: readonly Token[],
): { share: number; tokens: number[] } {
  let [shared, all] = [0, 0];
  const tokens: number[] = [];
  for (const [step, at] of scope.entries()) {
    const token = from[at];
    if (!token) continue;
    const weight = weightOf(token) / (1 + step / 3);
    all += weight;
    const found = to.flatMap((other, place) => (sameness(token, other) >= SURE ? [place] : []));
    if (found.length === 0) continue;
    shared += weight;
    tokens.push(...found);
  }
  return { share: all === 0 ? 0 : shared / all, tokens };
}

const SHARED = 0.55;
/** Words of our own lists say the same; those of WordNet only perhaps. */
const SURE = 0.8;
const NEAR = 12;

/** Denies no more than what stands near. */
const NONE =
  /^(?:no|none|nobody|nothing|neither|nor|kein|keine|keinen|nichts|aucun|aucune|rien|ningún|ninguna|nada)$/;
const NONE_REACH = 6;
/** Denies what follows only: "insures agents without approval" is no "does not insure". */
const WITHOUT = /^(?:without|ohne|sans|sin)$/;
/** Denies a clause, whatever stands before it. */
const CLAUSE_NOT = /^(?:not|cannot|never|nicht|nie|pas|jamais|nunca)$|n't$/;
/** Whether a text denies any of the tokens: by a "not" that reaches over them, or by a verb near them that the other has not. */
function denies(text: Parsed, near: readonly number[], other: Parsed): boolean {
  const { tokens } = text;
  const [head = -1] = near;
  const agrees = ({ at, scope }: { at: number; scope: number[] }): boolean =>
    WITHOUT.test(tokens[at]?.folded ?? '')
      ? scope.includes(head)
      : scope.some((one) => near.includes(one));
  if (denials(text).some(agrees)) return true;
  const places = near.map((at) => tokens[at]?.place ?? 0);
  if (SHORT_OF.test(text.text)) return true;
  return tokens.some((token) => {
    const { folded, key, place } = token;
    return (
      (CLAUSE_NOT.test(folded) ||
        NONE.test(folded) ||
        token.isUn ||
        (DENYING.test(folded) && !other.tokens.some((one) => one.key === key))) &&
      places.some((at) => Math.abs(at - place) <= (NONE.test(folded) ? NONE_REACH : NEAR))
    );
  });
}

/** Where a statement says yes and its source no, or the other way round: tokens of the statement. */
export function contradicted(statement: Parsed, source: Parsed): number[] {
  if (statement.text.includes('?') || source.text.endsWith('?')) return [];
  for (const { scope } of denials(source)) {
    const { share, tokens } = sharedScope(scope, source.tokens, statement.tokens);
    if (share >= SHARED && tokens.length > 0 && !denies(statement, tokens, source)) return tokens;
  }
  for (const { at, scope } of denials(statement)) {
    if (statement.tokens[at]?.folded === 'yet') continue;
    const { share, tokens } = sharedScope(scope, statement.tokens, source.tokens);
    if (share >= SHARED && tokens.length > 0 && !denies(source, tokens, statement))
      return [at, ...scope];
  }
  return [];
}

/** Places within which two texts have to share another word for an opposite to be one. */
const BESIDE = 7;
const CLAUSE = 12;

/** Words of `DENYING` that as often deny nothing. */
const MILD =
  /^(?:only|yet|still|remain\w*|keep\w*|off|out|few|less|fewer|longer|little|against|clos\w+|drop\w*|except|rather|nie\w*)$/;

/** Phrases that deny. */
const SHORT_OF =
  /(?<!\p{L})(?:g[ai]ves? up|giving up|short of|far from|free (?:of|from)|no longer|yet to|too \p{L}+ (?:to|for)|left out|leaves? open|ruled out|pulled)(?!\p{L})/iu;

/** Whether a word denies something: a "not", a "no", or a verb that refuses. */
export const isNegative = (token: Token): boolean =>
  NOT.test(token.folded) || token.isUn || (DENYING.test(token.folded) && !MILD.test(token.folded));

/** The share of what a "not" denies that the article has to have. */
const TOLD = 0.75;

/** The first "not" of a statement where none of its sources has anything of the kind, with what it denies. */
export function addedNot(statement: Parsed, sources: readonly Parsed[]): number[] {
  if (statement.text.includes('?')) return [];
  const isAny = ({ text, tokens }: Parsed): boolean =>
    SHORT_OF.test(text) || tokens.some(isNegative);
  if (sources.length === 0 || sources.some(isAny)) return [];
  for (const { at, scope } of denials(statement)) {
    const token = statement.tokens[at];
    const shared = scope.filter((place) =>
      sources.some((source) => sharedScope([place], statement.tokens, source.tokens).share > 0),
    );
    const told = shared.length > 0 && shared.length >= TOLD * scope.length;
    const opposite = scope.some((place) =>
      sources.some(({ tokens }) =>
        tokens.some((other) => sameness(statement.tokens[place] ?? other, other) < 0),
      ),
    );
    if (token && token.folded !== 'yet' && !WITHOUT.test(token.folded) && told && !opposite)
      return [at, ...scope];
  }
  return [];
}

const sharesNear = (a: Parsed, at: number, b: Parsed, index: number, reach: number): boolean => {
  const near = ({ tokens }: Parsed, from: number): Token[] =>
    tokens.filter(
      (token, place) =>
        place !== from && token.weight > 0 && distanceOf(token, tokens[from] ?? token) <= reach,
    );
  const others = near(b, index);
  return near(a, at).some((token) => others.some((other) => sameness(token, other) >= SURE));
};

/** Whether a "not" reaches over a word, or follows it: "recommended not to". */
const isDenied = (text: Parsed, index: number): boolean =>
  denials(text).some(
    ({ at, scope }) => scope.includes(index) || (at > index && at - index <= REACH),
  );

/** Words of a statement whose opposite stands in its sources, where none of them has the word itself and nobody says "not". */
export function reversed(statement: Parsed, sources: readonly Parsed[]): number[] {
  return statement.tokens.flatMap((token, at) => {
    if ((token.means.length === 0 && !token.isUn && token.weight === 0) || token.isValue) return [];
    const opposites: { source: Parsed; at: number }[] = [];
    for (const source of sources)
      for (const [index, other] of source.tokens.entries()) {
        const isOpposite = token.key === other.key && token.isUn !== other.isUn;
        const same = isOpposite ? -1 : sameness(token, other);
        if (same === 1 && token.weight > 0) return [];
        if (same >= SURE && sharesNear(statement, at, source, index, BESIDE)) return [];
        const isTold = (): boolean => statement.tokens.some((one) => sameness(one, other) >= SURE);
        if (same < 0 && !isTold()) opposites.push({ source, at: index });
      }
    const found = opposites.some(
      ({ source, at: index }) =>
        sharesNear(statement, at, source, index, CLAUSE) &&
        !isDenied(source, index) &&
        !isDenied(statement, at),
    );
    return found ? [at] : [];
  });
}
