import { expect, test } from 'vitest';
import { nearPrints } from '../../../lib/novelty/ask-prints.ts';
import { printOf } from '../../../lib/novelty/print.ts';
import { packBlock, type StoredPrint } from '../../../lib/novelty/print-block.ts';
import { StoryIndex } from '../../../lib/novelty/story-index.ts';
import { HIRING, ORCHARD, RELEASE, REWRITE, SUMMARY } from './sample-stories.ts';

const stored = (id: string, of: Parameters<typeof printOf>[0]) => ({ id, bytes: printOf(of) });
const asked = printOf(RELEASE);
const SOME = [stored('orchard', ORCHARD), stored('hiring', HIRING), stored('rewrite', REWRITE)];
const idsOf = (...of: Parameters<typeof nearPrints>): string[] =>
  nearPrints(...of).map(({ id }) => id);

test('the same prints are near as an index of them finds', () => {
  const blocks = [packBlock(SOME.slice(0, 2)), packBlock(SOME.slice(2))];
  const index = new StoryIndex(blocks);
  index.add('summary', printOf(SUMMARY));
  const single = [stored('summary', SUMMARY)];
  const plain = (found: StoredPrint[]) => found.map(({ id, bytes }) => ({ id, bytes }));
  expect(plain(nearPrints({ blocks, single }, asked, 10))).toEqual(
    plain(index.candidates(asked, 10)),
  );
  expect(idsOf({ blocks, single }, asked, 2)).toEqual(['rewrite', 'summary']);
});

test('of two prints with one id the latest counts', () => {
  const blocks = [packBlock(SOME), packBlock([stored('hiring', REWRITE)])];
  expect(idsOf({ blocks, single: [] }, asked, 10).sort()).toEqual(['hiring', 'rewrite']);
  const single = [stored('rewrite', ORCHARD)];
  expect(idsOf({ blocks, single }, asked, 10)).toEqual(['hiring']);
});

test('what cannot be read is left out', () => {
  const blocks = [Uint8Array.of(99, 1, 0), packBlock(SOME)];
  expect(idsOf({ blocks, single: [] }, asked, 10)[0]).toBe('rewrite');
  expect(nearPrints({ blocks, single: [] }, new Uint8Array(), 10)).toEqual([]);
  expect(nearPrints({ blocks: [], single: [] }, asked, 10)).toEqual([]);
});
