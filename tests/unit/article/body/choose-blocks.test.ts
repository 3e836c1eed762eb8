import { describe, expect, it } from 'vitest';
import { chooseBlocks } from '../../../../lib/article/body/choose-blocks.ts';
import { putFeatures } from '../../../../lib/article/body/features.ts';
import { measurePage } from '../../../../lib/article/body/page-measure.ts';
import { statedText } from '../../../../lib/article/body/stated-text.ts';
import type { BlockStream } from '../../../../lib/model/page-reading.ts';
import { type Forest, unpackForest } from '../../../../lib/trees/forest.ts';
import { PROSE, streamOf } from './stream.ts';

const NOTHING = statedText('', '', '');

/** A forest that takes what Readability keeps. */
function keptForest(): Forest {
  const names: string[] = [];
  putFeatures(
    measurePage(streamOf([{ text: PROSE }]), NOTHING),
    0,
    (name) => void names.push(name),
  );
  return unpackForest({ base: 0, trees: [[names.indexOf('kept'), 0.5, -1, -3, -1, 3]] });
}

const fates = (stream: BlockStream, isShown = false): string[] =>
  chooseBlocks(measurePage(stream, NOTHING), isShown, keptForest()).map(({ fate }) => fate);

describe('chooseBlocks', () => {
  it('takes what the trees find probable', () => {
    expect(fates(streamOf([{ text: PROSE, kept: 1 }, { text: 'Sign up now' }]))).toEqual([
      'taken',
      'improbable',
    ]);
  });

  it('takes a long text once where the page has it for two screens, short ones as often as they come', () => {
    const twice = [PROSE, PROSE, 'Again', 'Again'].map((text) => ({ text, kept: 1 }));
    expect(fates(streamOf(twice))).toEqual(['taken', 'repeated', 'taken', 'taken']);
  });

  it('never takes what is hidden for good in a page that is shown', () => {
    const stream = streamOf([{ text: PROSE, kept: 1, hidden: 'gone' }]);
    expect(fates(stream, true)).toEqual(['hidden']);
    expect(fates(stream, false)).toEqual(['taken']);
    expect(fates(streamOf([{ text: PROSE, kept: 1, hidden: 'folded' }]), true)).toEqual(['taken']);
  });

  it('takes code beside taken text, whatever Readability says of it', () => {
    const stream = streamOf([
      { text: PROSE, kept: 1 },
      { text: 'sail()' },
      { text: 'Sign up' },
      { text: 'x = 1' },
    ]);
    for (const index of [1, 3]) {
      const one = stream.blocks[index];
      if (one) one.block = { kind: 'code', text: one.block.text, language: null };
    }
    expect(fates(stream)).toEqual(['taken', 'taken', 'improbable', 'improbable']);
  });

  it('gives no chance to a picture', () => {
    const stream = streamOf([{ text: '', kept: 1 }]);
    expect(fates(stream)).toEqual(['without-text']);
  });
});

describe('putFeatures', () => {
  it('puts the same features in the same order for every block, all of them numbers', () => {
    const page = measurePage(
      streamOf([{ text: PROSE, kept: 1 }, { text: '' }, { text: 'Related' }]),
      NOTHING,
    );
    const rows = page.blocks.map((_, index) => {
      const names: string[] = [];
      putFeatures(page, index, (name, value) => {
        expect(Number.isFinite(value), name).toBe(true);
        names.push(name);
      });
      return names;
    });
    expect(rows[1]).toEqual(rows[0]);
    expect(rows[2]).toEqual(rows[0]);
    expect(new Set(rows[0]).size).toBe(rows[0]?.length);
  });
});
