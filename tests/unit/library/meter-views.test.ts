import { expect, test } from 'vitest';
import { saveReading } from '../../../lib/library/articles.ts';
import { idsInBand, knownMeters } from '../../../lib/library/meter-views.ts';
import { METER_STEPS, type Signal, stepOf } from '../../../lib/model/signals.ts';
import { emptyLibrary, matcher, must, readingOf, stamp } from './given.ts';

const meter = (name: string, value: number): Signal => ({
  name,
  kind: 'meter',
  value,
  findings: [],
});

async function save(library: Awaited<ReturnType<typeof emptyLibrary>>, signals?: Signal[]) {
  const { id, now } = stamp();
  const { article, brief } = readingOf({ url: `https://halyard.example/${id}` });
  const reading = { article, brief: signals ? { ...brief, signals } : brief };
  return must(await saveReading(library, reading, { id, now, matcher })).id;
}

test('every step is found by its values, from it on and up to it', async () => {
  const library = await emptyLibrary();
  const values = [0, 1, 19, 20, 39, 40, 59, 60, 79, 80, 99, 100];
  const ids = new Map<string, number>();
  for (const value of values) ids.set(await save(library, [meter('hype', value)]), value);
  const found = async (side: 'least' | 'most', step: number) =>
    (await idsInBand(library, { meter: 'hype', side, step })).map((id) => ids.get(id));
  for (let step = 0; step < METER_STEPS; step++) {
    expect(await found('least', step)).toEqual(values.filter((value) => stepOf(value) >= step));
    expect(await found('most', step)).toEqual(values.filter((value) => stepOf(value) <= step));
  }
});

test('the meters of a library are named in the order in which they are shown', async () => {
  const library = await emptyLibrary();
  expect(await knownMeters(library)).toEqual({ names: [], isWhole: true });
  await save(library, [meter('hype', 3)]);
  await save(library, [
    meter('supposed', 100),
    { name: 'dates', kind: 'notes', findings: [] },
    meter('hype', 100),
    { name: 'sourced', kind: 'unmeasured' },
    meter('disclosed', 0),
  ]);
  expect(await knownMeters(library)).toEqual({
    names: ['supposed', 'hype', 'disclosed'],
    isWhole: true,
  });
});

test('it is known whether some articles are still to be measured', async () => {
  const library = await emptyLibrary();
  await save(library, []);
  expect(await knownMeters(library)).toMatchObject({ isWhole: true });
  await library.meta.put({ name: 'meters', engine: 'test', from: 'a' });
  expect(await knownMeters(library)).toMatchObject({ isWhole: false });
  await library.meta.put({ name: 'meters', engine: 'test', from: null });
  await save(library);
  expect(await knownMeters(library)).toMatchObject({ isWhole: false });
});
