import { METER_STEPS, valuesOf } from '../model/signals.ts';
import { meterKey, UNMEASURED } from './rows.ts';
import type { Library } from './schema.ts';

/** Articles of which a meter says a step (0 to 5, see `stepOf`) and more, or that and less. */
export interface MeterBand {
  meter: string;
  side: 'least' | 'most';
  step: number;
}

const LOWEST = valuesOf(0).first;
const HIGHEST = valuesOf(METER_STEPS - 1).last;

const idsBetween = (
  library: Library,
  meter: string,
  first: number,
  last: number,
): Promise<string[]> =>
  library.articles
    .where('facets')
    .between(meterKey(meter, first), meterKey(meter, last), true, true)
    .primaryKeys();

/** Ids of the articles in a band. */
export function idsInBand(library: Library, { meter, side, step }: MeterBand): Promise<string[]> {
  const { first, last } = valuesOf(step);
  return side === 'least'
    ? idsBetween(library, meter, first, HIGHEST)
    : idsBetween(library, meter, LOWEST, last);
}

/** Ids of the articles that a meter has measured, lowest value first. */
export const idsByMeter = (library: Library, meter: string): Promise<string[]> =>
  idsBetween(library, meter, LOWEST, HIGHEST);

/** The meters that saved articles have, and whether all are measured. */
export interface KnownMeters {
  /** In the order in which they are shown. */
  names: string[];
  isWhole: boolean;
}

/** Reads one key and one row for each meter, however many articles there are. */
export async function knownMeters(library: Library): Promise<KnownMeters> {
  const names = new Set<string>();
  let inOrder: string[] = [];
  for (let above = 'meter:'; ; ) {
    // Made for each question: Dexie remembers that only keys were asked for.
    const next = () => library.articles.where('facets').between(above, 'meter;', false).limit(1);
    const [key] = await next().keys();
    const [, name] = String(key ?? '').split(':');
    if (name === undefined) break;
    names.add(name);
    const order = Object.keys((await next().first())?.meters ?? {});
    if (order.length > inOrder.length) inOrder = order;
    above = `${meterKey(name, HIGHEST)};`;
  }
  const row = await library.meta.get('meters');
  const isWalked = row?.name !== 'meters' || row.from === null;
  const due = await library.articles.where('facets').equals(UNMEASURED).limit(1).primaryKeys();
  return {
    names: [...new Set([...inOrder, ...names])].filter((name) => names.has(name)),
    isWhole: isWalked && due.length === 0,
  };
}

/** Reads little, but something of what a list depends on that asks for meters, beside what other lists do. */
export const watchMeters = (library: Library): Promise<unknown> =>
  Promise.all([
    library.meta.get('meters'),
    library.articles.where('facets').equals(UNMEASURED).limit(1).primaryKeys(),
  ]);
