import { expect, test } from 'vitest';
import { briefTab } from '../../../lib/app/brief-tab.ts';
import { forgetMarked, markSignal, showStatement } from '../../../lib/app/show-statement.ts';
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

test('the signal that is marked in a page is known when it is briefed again, beside the statement', async () => {
  const ports = await fakePorts();
  const sentences = [{ anchor: ASKED.anchor, cues: [] }];
  const signalIn = async () => {
    const brief = await briefTab(ports, 1, AT_HAND);
    return brief.ok ? brief.value.markedSignal : 'no brief';
  };
  expect(await signalIn()).toBeNull();
  await showStatement(ports, ASKED);
  expect(await markSignal(ports, { tabId: 1, signal: 'supposed', sentences })).toBe(1);
  expect(await signalIn()).toBe('supposed');
  expect(await markedIn(ports)).toBe('summary-1');
  await markSignal(ports, { tabId: 1, signal: null, sentences: [] });
  expect(await signalIn()).toBeNull();
  await markSignal(ports, { tabId: 1, signal: 'supposed', sentences });
  await forgetMarked(ports, 1);
  expect(await signalIn()).toBeNull();
});

test('a signal of which nothing is found in the page is not remembered', async () => {
  const ports = await fakePorts();
  await markSignal(
    { ...ports, markInPage: async () => 0 },
    { tabId: 1, signal: 'x', sentences: [] },
  );
  const brief = await briefTab(ports, 1, AT_HAND);
  expect(brief.ok && brief.value.markedSignal).toBeNull();
});
