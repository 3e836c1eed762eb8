import type { Entities, Entity } from './entities.ts';
import { sameness, type Token } from './tokens.ts';
import type { Parsed, Unit } from './units.ts';

/** What people are, of which one name has mostly one; words that many may be called (researcher, expert, official) are none. */
const ROLE =
  /^(?:founder|cofounder|co-founder|chief|ceo|cto|cfo|coo|director|chair|chairman|chairwoman|chairperson|president|governor|mayor|senator|minister|judge|lawyer|attorney|treasurer|secretary|commissioner|spokesman|spokeswoman|spokesperson|analyst|economist|chemist|physicist|biologist|historian|linguist|sociologist|engineer|teacher|student|pupil|nurse|doctor|singer|musician|writer|novelist|editor|farmer|pilot|mathematician|psychologist|inspector|delegate|manager|designer|investor|plaintiff|prosecutor|detective|widow|victim|suspect|patient|customer|owner|inventor|superintendent|sheriff|principal|dean|provost|rector|curator|captain|ombudsman|auditor|programmer|architect|journalist|reporter|conductor|composer|skipper|developer)$/;
/** Tokens of a role around a name: "head of research at Orrery, Ada Lind". */
const REACH = 9;
/** The same where it only has to stand with the name in the article. */
const BESIDE = 14;
const COMMA = 3;
const IS = /^(?:is|was|are|were|became|becomes|as)$/;
const ARTICLE = /^(?:an?|the|its|their|his|her|one|former|then|current)$/;
const ENDS = /^(?:who|which|that|said|says|told|wrote|and|but|because|when|while|by|with)$/;

/** Words in names of what is no person. */
const THING =
  /^(?:ai|labs?|capital|bank|group|university|institute|research|energy|health|air|robotics|media|ventures|partners|systems|security|street|city|county|valley|board|council|court|fund|house|party|union|office|agency|north|south|east|west|new|national|united|first)$/;

interface Named {
  entity: Entity;
  from: number;
  to: number;
}

/** The roles that a statement gives a name: "Lind, the founder of Orrery,", "founder Ada Lind", "Lind is the founder". */
function rolesOf(
  tokens: readonly Token[],
  { from, to }: Named,
  isFree: (at: number) => boolean,
): Token[] {
  const roles: Token[] = [];
  const [behind, before] = [tokens[to], tokens[from - 1]];
  const last = tokens[to - 1];
  if (behind && last) {
    const isComma = behind.place - last.place > COMMA;
    const isTold = IS.test(behind.folded) && ARTICLE.test(tokens[to + 1]?.folded ?? '');
    if (isComma || isTold)
      for (let at = isTold ? to + 1 : to; at < tokens.length && at - to < REACH; at++) {
        const token = tokens[at];
        if (!token || ENDS.test(token.folded)) break;
        if (at > to + 1 && token.place - (tokens[at - 1]?.place ?? 0) > COMMA) break;
        if (ROLE.test(token.folded) && !token.isCapital) {
          roles.push(token);
          break;
        }
        if (/^(?:of|at|for|in|from)$/.test(token.folded)) break;
      }
  }
  if (before)
    for (let at = from - 1; at >= 0 && from - at < REACH; at--) {
      const token = tokens[at];
      if (!token || ENDS.test(token.folded) || !isFree(at)) break;
      if (ROLE.test(token.folded)) {
        roles.push(token);
        break;
      }
      const gap = (tokens[at + 1]?.place ?? 0) - token.place;
      if (gap > COMMA && at + 1 !== from) break;
      if (gap <= COMMA && at + 1 === from && token.weight === 0) break;
    }
  return roles;
}

/** The names to whom a statement gives a role that the article gives to others, or not to them. */
export function otherRole(
  statement: Parsed,
  names: readonly Named[],
  entities: Entities,
  units: readonly Unit[],
): Named[] {
  const { tokens } = statement;
  const isFree = (at: number): boolean => !names.some(({ from, to }) => from <= at && at < to);
  return names.filter((name) => {
    const { entity } = name;
    if (!isPersonLike(entity)) return false;
    const roles = rolesOf(tokens, name, isFree);
    return roles.some((role) => {
      const others = entities.all.filter((other) => other !== entity && other.isPerson);
      const isAnothers = others.some((other) => isGiven(other, role, units, true));
      if (isGiven(entity, role, units))
        return isAnothers && !isGiven(entity, role, units, false, 1);
      return isAnothers || hasRole(entity, units);
    });
  });
}

/** By its form alone: two or three plain words. */
const isPersonLike = ({ isPerson, words }: Entity): boolean =>
  isPerson ||
  (words.length > 1 &&
    words.length < 4 &&
    words.every((word) => /^\p{L}+$/u.test(word) && !THING.test(word)));

const placesOf = ({ places }: Entity, isNamed: boolean): Entity['places'] =>
  isNamed ? places.filter(({ isPronoun }) => !isPronoun) : places;

/** Whether the article has a role beside a name, or beside a word that may mean it. */
const isGiven = (
  entity: Entity,
  role: Token,
  units: readonly Unit[],
  isTight = false,
  least = Number.MIN_VALUE,
): boolean =>
  placesOf(entity, isTight).some(({ unit, from, to }) =>
    (units[unit]?.tokens ?? []).some(
      (token, at) =>
        sameness(token, role) >= least &&
        (at < from ? from - at : at - to) <= (isTight ? REACH / 2 : BESIDE),
    ),
  );

/** Whether the article says right beside a name what it is. */
const hasRole = (entity: Entity, units: readonly Unit[]): boolean =>
  placesOf(entity, true).some(({ unit, from, to }) =>
    (units[unit]?.tokens ?? []).some(
      (token, at) => ROLE.test(token.folded) && (at < from ? from - at : at - to) <= REACH / 2,
    ),
  );
