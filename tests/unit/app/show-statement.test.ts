import { expect, test } from 'vitest';
import { briefTab } from '../../../lib/app/brief-tab.ts';
import { forgetMarked, showStatement } from '../../../lib/app/show-statement.ts';
import { ok } from '../../../lib/model/result.ts';
import { AT_HAND, fakePorts, PAGE } from './given.ts';

const ASKED = {
  tabId: 1,
  anchor: { quote: 'A sentence.', prefix: '', suffix: '' },
  statement: 'summary-1',
};

async function markedIn(ports: Awaited<ReturnType<typeof fakePorts>>, tabId = 1) {
  const brief = await briefTab(ports, tabId, AT_HAND);
  return brief.ok ? brief.value.marked : 'no brief';
}

test('what is marked in a page is known when it is briefed again', async () => {
  const ports = await fakePorts();
  expect(await markedIn(ports)).toBeNull();
  expect(await showStatement(ports, ASKED)).toBe('shown');
  expect(await markedIn(ports)).toBe('summary-1');
  expect(await markedIn(ports, 2)).toBeNull();
});

test('a mark is gone with its document, when it is cleared, not found, or the tab closed', async () => {
  const ports = await fakePorts();
  await showStatement(ports, ASKED);
  const later = {
    ...ports,
    identifyPage: async () => ok({ url: PAGE, loadedAt: 2, selected: false, alternates: [] }),
  };
  expect(await markedIn(later)).toBeNull();
  await showStatement(ports, { ...ASKED, anchor: null, statement: null });
  expect(await markedIn(ports)).toBeNull();
  await showStatement(ports, ASKED);
  await showStatement({ ...ports, showInPage: async () => 'not-found' }, ASKED);
  expect(await markedIn(ports)).toBeNull();
  await showStatement(ports, ASKED);
  await forgetMarked(ports, 1);
  expect(await markedIn(ports)).toBeNull();
});
