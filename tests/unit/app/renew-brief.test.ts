import { expect, test, vi } from 'vitest';
import { renewBrief } from '../../../lib/app/renew-brief.ts';
import { saveTab } from '../../../lib/app/save-tab.ts';
import { changeSettings } from '../../../lib/app/settings.ts';
import { ENGINE_VERSION } from '../../../lib/brief/make-brief.ts';
import { err, ok } from '../../../lib/model/result.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';
import { REPORT } from '../brief/sample.ts';
import { articleOf } from '../library/given.ts';
import { AT_HAND, fakePorts, PAGE } from './given.ts';

const blocks = REPORT.map((text) => ({ kind: 'paragraph' as const, text, marks: [] }));
const REPORTED = articleOf({ url: PAGE, blocks, sentences: splitSentences(blocks, 'en') });

async function withSaved() {
  const ports = await fakePorts({ readPage: vi.fn(async () => ok(REPORTED)) });
  const saved = await saveTab(ports, 1, AT_HAND);
  if (!saved.ok) throw new Error('not saved');
  const { id } = saved.value;
  const stored = async () => {
    const body = await ports.opened.bodies.get(id);
    if (!body) throw new Error('no body');
    return body;
  };
  return { ports, id, stored };
}

test('a brief of an older engine is made anew, facts and all, and the article stays', async () => {
  const { ports, id, stored } = await withSaved();
  const { facts: _, wanted: __, ...old } = (await stored()).brief;
  const before = { ...(await stored()), brief: { ...old, engine: 'lede-0', summary: [] } };
  await ports.opened.bodies.put(before);
  expect(await renewBrief(ports, id)).toEqual(ok(null));
  const after = await stored();
  expect(after.brief.engine).toBe(ENGINE_VERSION);
  expect(after.brief.summary).toHaveLength(3);
  expect(after.brief.facts).toBeDefined();
  expect(after.article).toEqual(before.article);
  const row = await ports.opened.articles.get(id);
  expect(after.brief.summary[0]?.text.startsWith(row?.lede.replace(/…$/, '') ?? '?')).toBe(true);
});

test('so is one of another length than is wanted now', async () => {
  const { ports, id, stored } = await withSaved();
  await changeSettings(ports, { summarySentences: 5 });
  await renewBrief(ports, id);
  expect((await stored()).brief).toMatchObject({ wanted: 5 });
  expect((await stored()).brief.summary).toHaveLength(5);
});

test('one that is current is not written again', async () => {
  const { ports, id } = await withSaved();
  const put = vi.spyOn(ports.opened.bodies, 'put');
  expect(await renewBrief(ports, id)).toEqual(ok(null));
  expect(put).not.toHaveBeenCalled();
});

test('a brief that could only become empty stays', async () => {
  const { ports, id, stored } = await withSaved();
  const body = await stored();
  const emptied = { ...body.article, sentences: [], blocks: [] };
  const brief = { ...body.brief, engine: 'lede-0' };
  await ports.opened.bodies.put({ ...body, article: emptied, brief });
  await renewBrief(ports, id);
  expect((await stored()).brief).toEqual(brief);
});

test('what is gone, a link without its page and a library that cannot be opened are no failures of ours', async () => {
  const { ports } = await withSaved();
  expect(await renewBrief(ports, '01ARZ3NDEKTSV4RRFFQ69G5FAV')).toEqual(ok(null));
  const trouble = { kind: 'cannot-open' as const, detail: 'x' };
  const broken = { ...ports, library: async () => err(trouble) };
  expect(await renewBrief(broken, '01ARZ3NDEKTSV4RRFFQ69G5FAV')).toEqual(err(trouble));
});
