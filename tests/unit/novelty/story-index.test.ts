import { describe, expect, test } from 'vitest';
import { printOf } from '../../../lib/novelty/print.ts';
import { packBlock, unpackBlock } from '../../../lib/novelty/print-block.ts';
import { StoryIndex } from '../../../lib/novelty/story-index.ts';
import { HIRING, ORCHARD, RELEASE, REWRITE, SUMMARY, source } from './sample-stories.ts';

const stored = (id: string, of: Parameters<typeof printOf>[0]) => ({ id, bytes: printOf(of) });
const SOME = [stored('orchard', ORCHARD), stored('hiring', HIRING), stored('rewrite', REWRITE)];
const idsOf = (index: StoryIndex, limit = 10): string[] =>
  index.candidates(printOf(RELEASE), limit).map(({ id }) => id);

describe('packBlock', () => {
  test('is undone by unpackBlock', () => {
    expect(unpackBlock(packBlock(SOME))).toEqual(SOME);
    expect(unpackBlock(packBlock([]))).toEqual([]);
    const odd = [{ id: `Ærø 東${'x'.repeat(300)}`, bytes: new Uint8Array() }];
    expect(unpackBlock(packBlock(odd))).toEqual(odd);
  });

  test('gives nothing where a block is cut off or of another version', () => {
    const block = packBlock(SOME);
    expect(unpackBlock(block.subarray(0, block.length - 1))).toBeNull();
    expect(unpackBlock(block.subarray(0, 5))).toBeNull();
    expect(unpackBlock(Uint8Array.of(99, ...block.subarray(1)))).toBeNull();
  });
});

describe('StoryIndex', () => {
  test('finds the same story first, in blocks and among those added later', () => {
    expect(idsOf(new StoryIndex([packBlock(SOME)]))[0]).toBe('rewrite');
    const index = new StoryIndex([packBlock(SOME.slice(0, 2))]);
    index.add('summary', printOf(SUMMARY));
    expect(idsOf(index)[0]).toBe('summary');
    expect(idsOf(index)).not.toContain('orchard');
    expect(idsOf(index, 1)).toHaveLength(1);
  });

  test('gives the bytes as they were put in', () => {
    const [first] = new StoryIndex([packBlock(SOME)]).candidates(printOf(RELEASE), 1);
    expect(first?.bytes).toEqual(printOf(REWRITE));
  });

  test('forgets what was removed, and replaces what is added again', () => {
    const index = new StoryIndex([packBlock(SOME)]);
    index.remove('rewrite');
    expect(idsOf(index)).toEqual(['hiring']);
    index.add('rewrite', printOf(ORCHARD));
    expect(idsOf(index)).toEqual(['hiring']);
    index.add('rewrite', printOf(REWRITE));
    expect(idsOf(index)).toEqual(['rewrite', 'hiring']);
    index.remove('rewrite');
    expect(idsOf(index)).toEqual(['hiring']);
  });

  test('keeps what is added when it becomes a block', () => {
    const index = new StoryIndex([packBlock(SOME)]);
    index.remove('hiring');
    for (let at = 0; at < 1200; at++)
      index.add(`n${at}`, printOf(source(`Note ${at}`, `Harbor report number ${at} of Tolm.`)));
    index.add('summary', printOf(SUMMARY));
    expect(idsOf(index).slice(0, 2).sort()).toEqual(['rewrite', 'summary']);
    expect(idsOf(index)).not.toContain('hiring');
    const first = source('Note 7', 'Harbor report number 7 of Tolm.');
    expect(index.candidates(printOf(first), 1)[0]?.id).toBe('n7');
  });

  test('puts what is nearer in time before what is as alike', () => {
    const [near, far] = [source('Note', RELEASE.text, 2), source('Note', RELEASE.text, 300)];
    const index = new StoryIndex([packBlock([stored('far', far), stored('near', near)])]);
    expect(idsOf(index)).toEqual(['near', 'far']);
    index.add('far', printOf(far));
    index.add('nearest', printOf(RELEASE));
    expect(idsOf(index)).toEqual(['nearest', 'near', 'far']);
  });

  test('leaves out blocks that cannot be read', () => {
    expect(idsOf(new StoryIndex([Uint8Array.of(99, 1, 0), packBlock(SOME)]))[0]).toBe('rewrite');
    expect(new StoryIndex().candidates(printOf(RELEASE), 5)).toEqual([]);
    expect(new StoryIndex([packBlock(SOME)]).candidates(new Uint8Array(), 5)).toEqual([]);
  });
});
