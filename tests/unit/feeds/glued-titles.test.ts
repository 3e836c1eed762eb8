import { describe, expect, it } from 'vitest';
import { ungluedTitles } from '../../../lib/feeds/glued-titles.ts';

const SITE = 'https://ostra.example/research/';
const items = (...titles: string[]) => titles.map((title) => ({ title, url: `${SITE}x` }));
const titlesOf = (...titles: string[]): (string | null)[] =>
  ungluedTitles(items(...titles)).map((one) => one?.title ?? null);

describe('ungluedTitles', () => {
  it('takes the day off', () => {
    expect(titlesOf('Aug 12, 2026Who pays for tides', '3 March 2026Tides for all')).toEqual([
      'Who pays for tides',
      'Tides for all',
    ]);
    expect(titlesOf('Who pays for tidesAugust 12, 2026')).toEqual(['Who pays for tides']);
  });

  it('takes a section off that several titles have', () => {
    expect(
      titlesOf(
        'Aug 12, 2026Social ScienceWho pays for tides',
        'Aug 9, 2026Social ScienceA mill at work',
        'Aug 2, 2026SafetyHow the mill stops',
      ),
    ).toEqual(['Who pays for tides', 'A mill at work', 'How the mill stops']);
  });

  it('takes a section in front of the day off, and what stands below the title', () => {
    const title =
      'SafetyAug 2, 2026How the mill stopsNew tests of Ostra show where the water goes.';
    expect(ungluedTitles(items(title))).toEqual([
      {
        title: 'How the mill stops',
        below: 'New tests of Ostra show where the water goes.',
      },
    ]);
  });

  it('takes a section behind the day off where the title stands in front of it', () => {
    expect(titlesOf('How the mill stops at nightAug 2, 2026Safety')).toEqual([
      'How the mill stops at night',
    ]);
  });

  it('leaves names with a capital inside whole', () => {
    expect(titlesOf('Aug 12, 2026CopperWire looks at tides')).toEqual([
      'CopperWire looks at tides',
    ]);
    const named = [
      { title: 'Aug 12, 2026SafetyHow it stops', url: `${SITE}how-it-stops` },
      { title: 'Aug 9, 2026SafetyA mill at work', url: `${SITE}a-mill` },
      { title: 'Aug 2, 2026CopperWire looks at tides', url: `${SITE}copper-wire-looks-at-tides` },
    ];
    expect(ungluedTitles(named).at(2)?.title).toBe('CopperWire looks at tides');
  });

  it.each([
    'Aug 12, 2026: who pays for tides',
    'News of 12 August 2026',
    'What happened on August 12, 2026 in Ostra',
    'Sable v1.12 May 2026',
    'Sable2026 is there',
    'Windows11 May 2026 patches',
    'HalyardLabs 2026',
  ])('leaves others alone: %s', (title) => {
    expect(titlesOf(title)).toEqual([null]);
  });
});
