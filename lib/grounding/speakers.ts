import { clausesIn, type Stretch } from './clauses.ts';
import type { Entities, Entity } from './entities.ts';
import { sameness } from './tokens.ts';
import type { Parsed, Unit } from './units.ts';

/** Verbs by which somebody is given as the source of what a sentence says. */
const SPEECH =
  /^(?:says?|said|tells?|told|adds?|added|notes?|noted|argues?|argued|warns?|warned|complains?|complained|claims?|claimed|fears?|feared|thinks?|thought|believes?|believed|explains?|explained|stress(?:es|ed)|insists?|insisted|wrote|writes?|admits?|admitted|cautions?|cautioned|predicts?|predicted|estimates?|estimated|maintains?|maintained|emphasizes?|emphasized|contends?|contended|worries|worried|suggests?|suggested|concedes?|conceded|acknowledges?|acknowledged|expects?|expected|calls?|called|describes?|described|answers?|answered|promises?|promised|jokes?|joked|observes?|observed|points?|pointed|recalls?|recalled|remarks?|remarked|doubts?|hopes?|hoped)$/;
/** Tokens behind "said" in which its speaker stands: "said its head of flight operations, Nils Aaberg". */
const BEHIND = 9;
const ENDS = /^(?:that|who|which|when|as|in|on|after|whether|not|to|it|he|she|they)$/;

const entitiesIn = (
  entities: Entities,
  unit: number,
  { from, to }: Stretch,
  isPronoun: boolean,
): Entity[] =>
  entities.all.filter(({ places }) =>
    places.some(
      (place) =>
        place.unit === unit &&
        place.from >= from &&
        place.from < to &&
        (isPronoun || !place.isPronoun),
    ),
  );

/** Who speaks in a sentence of the article, by name or by a word that may mean one; null where nobody does. */
function speakersIn(source: Unit, unit: number, entities: Entities): Entity[] | null {
  const { tokens } = source;
  let found: Entity[] | null = null;
  for (const { verb, subject } of clausesIn(source)) {
    if (!SPEECH.test(tokens[verb]?.folded ?? '')) continue;
    found ??= [];
    if (subject) found.push(...entitiesIn(entities, unit, subject, true));
    let to = verb + 1;
    while (to < tokens.length && to - verb <= BEHIND && !ENDS.test(tokens[to]?.folded ?? '')) to++;
    found.push(...entitiesIn(entities, unit, { from: verb + 1, to }, true));
  }
  const by = tokens.findIndex(
    ({ folded }, at) => folded === 'according' && tokens[at + 1]?.folded === 'to',
  );
  if (by >= 0) {
    found ??= [];
    found.push(...entitiesIn(entities, unit, { from: by + 2, to: by + 2 + BEHIND }, true));
  }
  return found;
}

/** Whether two names stand together in some sentence, as a person and whom they speak for do. */
const belong = (one: Entity, other: Entity): boolean =>
  one.isPerson !== other.isPerson &&
  one.places.some(
    ({ unit, isPronoun }) =>
      !isPronoun && other.places.some((place) => place.unit === unit && !place.isPronoun),
  );

/** The units that say about as much as any of what stands behind a verb; none where none says much of it. */
function saidIn(
  { tokens }: Parsed,
  verb: number,
  units: readonly Unit[],
  among: readonly number[],
): number[] {
  const said = tokens.slice(verb + 1).filter(({ weight, isCapital }) => weight > 0 && !isCapital);
  const all = said.reduce((sum, { weight }) => sum + weight, 0);
  const held = among.flatMap((unit) => {
    const source = units[unit];
    if (!source || source.sentence === null) return [];
    const share = said.reduce(
      (sum, token) =>
        source.tokens.some((other) => sameness(token, other) > 0) ? sum + token.weight : sum,
      0,
    );
    return [{ unit, share }];
  });
  const most = Math.max(0, ...held.map(({ share }) => share));
  return most < SAID * all
    ? []
    : held.flatMap(({ unit, share }) => (share >= ABOUT_AS_MUCH * most ? unit : []));
}
const ABOUT_AS_MUCH = 0.75;
/** The share of what is said that a sentence has to have. */
const SAID = 0.45;

/** Who in a statement says what the article has another say; `among` are the units that may have it. */
export function otherSpeaker(
  statement: Parsed,
  names: readonly { entity: Entity; from: number; to: number }[],
  entities: Entities,
  units: readonly Unit[],
  among: readonly number[],
): Stretch[] {
  return clausesIn(statement).flatMap(({ verb, subject }): Stretch[] => {
    if (!subject || !SPEECH.test(statement.tokens[verb]?.folded ?? '')) return [];
    const told = names.find(({ from }) => from >= subject.from && from < subject.to);
    if (!told) return [];
    const all = names.filter(({ from }) => from < verb).map(({ entity }) => entity);
    const people = all.filter(({ isPerson }) => isPerson);
    const own = people.length > 0 ? people : all;
    const holders = saidIn(statement, verb, units, among);
    const isHad = holders.some((unit) => {
      const source = units[unit];
      const had = source ? speakersIn(source, unit, entities) : null;
      return (
        !had ||
        had.length === 0 ||
        own.some(
          (entity) =>
            had.includes(entity) ||
            had.some((other) => belong(entity, other)) ||
            entity.places.some((place) => place.unit === unit && !place.isPronoun),
        )
      );
    });
    if (holders.length === 0) return [];
    return isHad ? [] : [{ from: told.from, to: told.to }];
  });
}
