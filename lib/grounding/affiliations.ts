import type { Entities, Entity } from './entities.ts';
import type { Token } from './tokens.ts';
import type { Parsed, Unit } from './units.ts';

/** Tokens between a person and whom they are said to belong to: "Lind, head of research at Orrery". */
const REACH = 8;
const TO = /^(?:of|at|for|from|with|von|bei|de|du|chez|del)$/;
const VERB =
  /^(?:said|says|told|wrote|asked|added|argued|warned|noted|called|explained|believes|is|was|has|had|will|would|are|were|who|which)$/;

interface Named {
  entity: Entity;
  from: number;
  to: number;
}

/** Whom a text says that people belong to: "Lind of Orrery", "Orrery's Lind", "Orrery chief Lind". */
function affiliationsIn(tokens: readonly Token[], names: readonly Named[]): [Named, Named][] {
  return names
    .filter(({ entity }) => entity.isPerson)
    .flatMap((person) =>
      names.flatMap((other): [Named, Named][] => {
        if (other.entity.isPerson) return [];
        const [first, second] = person.from < other.from ? [person, other] : [other, person];
        const between = tokens.slice(first.to, second.from);
        if (between.length > REACH || between.some(({ folded }) => VERB.test(folded))) return [];
        const isBehind = first === person && TO.test(tokens[other.from - 1]?.folded ?? '');
        const last = tokens[other.to - 1];
        const isBefore = first === other && between.length < 4 && /['’]s$/.test(last?.text ?? '');
        const isTight = first === other && between.length < 3 && !between.some(isBreak);
        const theOnly = TO.test(tokens[other.from - 2]?.folded ?? '') && first === person;
        return isBehind || isBefore || isTight || theOnly ? [[person, other]] : [];
      }),
    );
}

const isBreak = ({ weight, folded }: Token): boolean => weight === 0 && folded !== 'chief';

/** The people of a statement whom the article has with another than the statement does. */
export function otherAffiliation(
  statement: Parsed,
  entities: Entities,
  units: readonly Unit[],
): Named[] {
  const pairs = affiliationsIn(statement.tokens, entities.in(statement));
  return pairs.flatMap(([person, other]) => {
    const homes = new Set(
      person.entity.places.filter(({ isPronoun }) => !isPronoun).map(({ unit }) => unit),
    );
    const isTogether = other.entity.places.some(
      ({ unit, isPronoun }) => !isPronoun && homes.has(unit),
    );
    if (isTogether || other.entity.isMain) return [];
    const hasAnother = [...homes].some((unit) => {
      const source = units[unit];
      return (
        source !== undefined &&
        affiliationsIn(source.tokens, entities.in(source)).some(
          ([one, whose]) => one.entity === person.entity && whose.entity !== other.entity,
        )
      );
    });
    return hasAnother ? [person] : [];
  });
}
