import type { Put } from '../trees/put.ts';
import { context, least, nearIn, type Span, spanOf } from './context.ts';
import { dateHolds } from './dates.ts';
import type { Evidence } from './evidence.ts';
import { sameAmount } from './same-amount.ts';
import { distanceOf } from './tokens.ts';
import type { Parsed } from './units.ts';

/** Places between two spans of a text. */
function apart({ tokens }: Parsed, a: Span, b: Span): number {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  const [last, next] = [tokens[first.to - 1], tokens[second.from]];
  return last && next ? Math.max(0, distanceOf(last, next)) : FAR;
}
const FAR = 40;

/** Whether the name that stands nearest to a number in a statement is nearest to it in the sources too: least lead over others. */
export function putOwners({ ground, judged, sources, names }: Evidence, put: Put): void {
  const { statement } = judged;
  let lead = FAR;
  for (const amount of [...statement.amounts, ...statement.dates]) {
    const here = spanOf(statement, amount);
    const [owner] = names
      .map((name) => ({ name, far: apart(statement, here, name) }))
      .sort((a, b) => a.far - b.far);
    if (!owner) continue;
    let most = -FAR;
    for (const { at, unit } of sources)
      for (const other of [...unit.amounts, ...unit.dates]) {
        const isSame =
          'kind' in amount && 'kind' in other
            ? sameAmount(amount, other)
            : !('kind' in amount) && !('kind' in other) && dateHolds(other, amount);
        if (!isSame) continue;
        const there = spanOf(unit, other);
        let [own, others] = [FAR, FAR];
        for (const entity of ground.entities.all)
          for (const place of entity.places) {
            if (place.unit !== at || place.isPronoun) continue;
            const far = apart(unit, there, place);
            if (entity === owner.name.entity) own = Math.min(own, far);
            else if (entity.isPerson === owner.name.entity.isPerson) others = Math.min(others, far);
          }
        most = Math.max(most, own === FAR ? 0 : others - own);
      }
    if (most > -FAR) lead = Math.min(lead, most);
  }
  put('owners of numbers', lead);
}

/** Places within which two names belong together: "Tarrant of Orrin". */
const TOGETHER = 6;

/** Whether names that a statement puts together stand together anywhere, and what it says around people. */
export function putCompany({ ground, judged, names }: Evidence, put: Put): void {
  const { statement } = judged;
  let [apartNear, apartFar] = [0, 0];
  let closest = 0;
  for (const [step, one] of names.entries())
    for (const two of names.slice(step + 1)) {
      if (one.entity === two.entity) continue;
      const named = one.entity.places.filter(({ isPronoun }) => !isPronoun);
      const together = named.filter((a) =>
        two.entity.places.some((b) => !b.isPronoun && b.unit === a.unit),
      );
      const isNear = apart(statement, one, two) <= TOGETHER;
      if (together.length > 0) {
        if (!isNear) continue;
        let least = FAR;
        for (const a of together)
          for (const b of two.entity.places) {
            const unit = ground.units[a.unit];
            if (unit && b.unit === a.unit) least = Math.min(least, apart(unit, a, b));
          }
        closest = Math.max(closest, least);
      } else if (isNear) apartNear++;
      else apartFar++;
    }
  put('names put together', apartNear);
  put('names never together', apartFar);
  put('names together, but far', closest);
  const around: number[] = [];
  const lead: number[] = [];
  for (const { entity, from, to } of names) {
    if (!entity.isPerson) continue;
    const here = nearIn(statement, { from, to });
    let [own, others] = [0, 0];
    for (const other of ground.entities.all)
      for (const place of other.places) {
        const unit = ground.units[place.unit];
        if (!unit || !other.isPerson || (place.isPronoun && other !== entity)) continue;
        const share = context(here, unit, place);
        if (other === entity) own = Math.max(own, share);
        else others = Math.max(others, share);
      }
    around.push(own);
    lead.push(own - others);
  }
  put('words around people', least(around));
  put('lead over other people', least(lead));
}
