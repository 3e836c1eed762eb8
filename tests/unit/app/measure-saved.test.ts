import { expect, test, vi } from 'vitest';
import { onArticles } from '../../../lib/app/articles.ts';
import { keepHouse } from '../../../lib/app/housekeeping.ts';
import { measureSaved } from '../../../lib/app/measure-saved.ts';
import { renewBrief } from '../../../lib/app/renew-brief.ts';
import { saveTab } from '../../../lib/app/save-tab.ts';
import { ENGINE_VERSION } from '../../../lib/brief/make-brief.ts';
import { ok } from '../../../lib/model/result.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';
import { REPORT } from '../brief/sample.ts';
import { articleOf } from '../library/given.ts';
import { AT_HAND, fakePorts, PAGE } from './given.ts';

const blocks = REPORT.map((text) => ({ kind: 'paragraph' as const, text, marks: [] }));
const REPORTED = articleOf({ url: PAGE, blocks, sentences: splitSentences(blocks, 'en') });

/** A page that was saved, and its row and brief as an older Lede had left them. */
async function withOlder() {
  const ports = await fakePorts({ readPage: vi.fn(async () => ok(REPORTED)) });
  const saved = await saveTab(ports, 1, AT_HAND);
  if (!saved.ok) throw new Error('not saved');
  const { id } = saved.value;
  const { articles, bodies, meta } = ports.opened;
  const row = await articles.get(id);
  const body = await bodies.get(id);
  if (!row?.meters || !body) throw new Error('not measured');
  const { meters, ...bare } = row;
  const { signals, ...brief } = body.brief;
  await articles.put({ ...bare, facets: row.facets.filter((key) => !key.startsWith('meter:')) });
  await bodies.put({ ...body, brief: { ...brief, engine: 'lede-0' } });
  await meta.put({ name: 'meters', engine: '', from: '' });
  const now = async () => ({
    row: await articles.get(id),
    brief: (await bodies.get(id))?.brief,
  });
  return { ports, id, row, signals, now };
}

test('what an older Lede had saved is measured once the background has started', async () => {
  const { ports, row, signals, now } = await withOlder();
  await keepHouse(ports);
  expect((await now()).row).toEqual(row);
  expect((await now()).brief).toMatchObject({ engine: 'lede-0', signals });
  expect(await ports.opened.meta.get('meters')).toMatchObject({ engine: ENGINE_VERSION });
});

test('an article that is opened before is measured with its new brief', async () => {
  const { ports, id, row, now } = await withOlder();
  await renewBrief(ports, id);
  expect((await now()).row).toEqual(row);
  const put = vi.spyOn(ports.opened.bodies, 'put');
  await measureSaved(ports);
  expect(put).not.toHaveBeenCalled();
});

test('what comes out of the trash as an older Lede had left it is measured', async () => {
  const { ports, id, row, now } = await withOlder();
  const acts = onArticles(ports);
  await acts['remove-articles']({ articleIds: [id] });
  await measureSaved(ports);
  await acts['restore-articles']({ articleIds: [id] });
  await vi.waitFor(async () => expect((await now()).row?.meters).toEqual(row.meters));
});
