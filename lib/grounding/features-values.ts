import type { Put } from '../trees/put.ts';
import type { Amount } from './amounts.ts';
import { context, least, nearIn, spanOf } from './context.ts';
import type { Evidence, Source } from './evidence.ts';
import { putCompany, putOwners } from './features-company.ts';
import { likeness } from './likeness.ts';
import { unknownNames } from './names.ts';
import { quotesNotIn } from './quotes.ts';
import { sameAmount } from './same-amount.ts';
import { hasAmount, hasDate } from './support.ts';
import type { Token } from './tokens.ts';
import type { Parsed } from './units.ts';

/** The word that a number counts, and whether the article's number counts it too: 1 yes, 0 no, 0.5 not known. */
function counted(statement: Parsed, amount: Amount, unit: Parsed, other: Amount): number {
  const nextOf = (text: Parsed, { end }: Amount): Token | undefined =>
    text.tokens.find((token) => token.start >= end && token.weight > 0);
  const [a, b] = [nextOf(statement, amount), nextOf(unit, other)];
  if (!a || !b || a.start - amount.end > 20 || b.start - other.end > 20) return 0.5;
  return likeness(a, b) > 0 ? 1 : 0;
}

export function putValueFeatures(evidence: Evidence, put: Put): void {
  putNumbers(evidence, put);
  putDates(evidence, put);
  putNames(evidence, put);
  putOwners(evidence, put);
  putCompany(evidence, put);
  const { ground, judged } = evidence;
  const quotes = quotesNotIn(judged.statement.text, ground.letters);
  put('quotations not in the article', quotes.length);
  put('quotations', (judged.statement.text.match(/[“„«"]/g) ?? []).length);
}

function putNumbers({ ground, judged, sources, beside }: Evidence, put: Put): void {
  const { statement } = judged;
  const { amounts } = statement;
  const [best] = sources;
  const wide = [...sources, ...beside];
  const missing = ground.known.missing(statement);
  put('numbers', amounts.length);
  put('numbers not in the article', missing.filter(({ kind }) => kind === 'number').length);
  const without = (from: readonly Source[]): number =>
    amounts.filter((amount) => !from.some(({ unit }) => hasAmount(unit, amount))).length;
  put('numbers not in the best', without(best ? [best] : []));
  put('numbers not in the sources', without(sources));
  put('numbers not nearby', without(wide));
  const others = (best?.unit.amounts ?? []).filter(
    (other) => !amounts.some((amount) => sameAmount(amount, other)),
  );
  put('other numbers in the best', others.length);
  const own: number[] = [];
  const lead: number[] = [];
  const counts: number[] = [];
  for (const amount of amounts) {
    const here = nearIn(statement, spanOf(statement, amount));
    let [mine, theirs, same] = [0, 0, 0];
    for (const { unit } of sources)
      for (const other of unit.amounts) {
        const share = context(here, unit, spanOf(unit, other));
        if (sameAmount(amount, other)) {
          mine = Math.max(mine, share);
          same = Math.max(same, counted(statement, amount, unit, other));
        } else if (other.kind === amount.kind) theirs = Math.max(theirs, share);
      }
    own.push(mine);
    lead.push(mine - theirs);
    counts.push(same);
  }
  put('words around numbers', least(own));
  put('lead over other numbers', least(lead));
  put('what numbers count', least(counts));
}

function putDates({ ground, judged, sources, beside }: Evidence, put: Put): void {
  const { statement } = judged;
  const missing = ground.known.missing(statement);
  put('dates', statement.dates.length);
  put('dates not in the article', missing.filter(({ kind }) => kind === 'date').length);
  const near = [...sources, ...beside];
  const lacking = statement.dates.filter((date) => !near.some(({ unit }) => hasDate(unit, date)));
  put('dates not nearby', lacking.length);
  const [best] = sources;
  put(
    'dates not in the best',
    statement.dates.filter((date) => !(best && hasDate(best.unit, date))).length,
  );
  const other = (best?.unit.dates ?? []).filter(
    (date) => !statement.dates.some((one) => hasDate({ ...statement, dates: [one] }, date)),
  );
  put('other dates in the best', other.length);
}

function putNames({ ground, judged, sources, beside, names }: Evidence, put: Put): void {
  const { statement } = judged;
  const [best] = sources;
  put('names', names.length);
  put('names not in the article', unknownNames(ground.book, statement).length);
  const placesIn = (
    entity: (typeof names)[number]['entity'],
    from: readonly Source[],
    pronouns: boolean,
  ) =>
    entity.places.filter(
      ({ unit, isPronoun }) => (pronouns || !isPronoun) && from.some(({ at }) => at === unit),
    );
  const without = (from: readonly Source[], pronouns: boolean): number =>
    names.filter(({ entity }) => placesIn(entity, from, pronouns).length === 0).length;
  put('names not in the best', without(best ? [best] : [], false));
  put('names not in the sources', without(sources, false));
  put('names not nearby', without([...sources, ...beside], true));
  const here = best
    ? ground.entities.all.filter(({ places }) =>
        places.some(({ unit, isPronoun }) => unit === best.at && !isPronoun),
      )
    : [];
  const others = here.filter((entity) => !names.some((name) => name.entity === entity));
  put('other names in the best', others.length);
  const mainless = names.filter(({ entity }) => !entity.isMain);
  put(
    'lesser names not in the best',
    mainless.filter(({ entity }) => placesIn(entity, best ? [best] : [], true).length === 0).length,
  );
  const people = names.filter(({ entity }) => entity.isPerson);
  put('people', people.length);
  put(
    'people not in the best',
    people.filter(({ entity }) => placesIn(entity, best ? [best] : [], false).length === 0).length,
  );
  const otherPeople = others.filter(({ isPerson }) => isPerson).length;
  put('other people in the best', otherPeople);
  const own: number[] = [];
  const lead: number[] = [];
  for (const { entity, from, to } of names) {
    const here = nearIn(statement, { from, to });
    let [mine, theirs] = [0, 0];
    for (const { at, unit } of sources) {
      for (const other of ground.entities.all)
        for (const place of other.places) {
          if (place.unit !== at || place.isPronoun) continue;
          const share = context(here, unit, place);
          if (other === entity) mine = Math.max(mine, share);
          else if (other.isPerson === entity.isPerson) theirs = Math.max(theirs, share);
        }
    }
    own.push(mine);
    lead.push(mine - theirs);
  }
  put('words around names', least(own));
  put('lead over other names', least(lead));
  let [turned, pairs] = [0, 0];
  for (const [step, one] of names.entries())
    for (const two of names.slice(step + 1)) {
      const a = placesIn(one.entity, best ? [best] : [], false)[0];
      const b = placesIn(two.entity, best ? [best] : [], false)[0];
      if (!a || !b || one.entity === two.entity) continue;
      pairs++;
      if (a.from > b.from) turned++;
    }
  put('names turned', turned);
  put('names in order', pairs - turned);
}
