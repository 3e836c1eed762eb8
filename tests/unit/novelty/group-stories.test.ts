import { describe, expect, test } from 'vitest';
import { groupStories, likelyStories, storyFor } from '../../../lib/novelty/group-stories.ts';
import { printOf } from '../../../lib/novelty/print.ts';
import { DAY, HIRING, ORCHARD, RELEASE, REWRITE, SUMMARY, source } from './sample-stories.ts';

type Source = Parameters<typeof printOf>[0];
const stored = (id: string, of: Source) => ({ id, bytes: printOf(of) });
const later = (of: Source, days: number): Source => ({ ...of, time: of.time + days * DAY });

/** Eight days of one matter, each text half the one of the day before and half of the next. */
const CHAPTERS = [
  'The ferry Tolm Star left the harbor of Ostra with cracked ribs and a leaking valve on Monday',
  'Inspectors found rust beneath the engine mount and ordered the owner to replace nine plates',
  'The owner Brannock Lines answered that welders were missing and asked the port for patience',
  'Passengers slept in a gymnasium while the mayor borrowed buses from neighboring Varnhem',
  'A court set a hearing about refunds after lawyers collected four hundred signatures',
  'Divers photographed the propeller and sold their pictures to the weekly Copper Wire',
  'Engineers proposed a bridge instead, with towers of timber and a toll for trucks',
  'The council voted for the bridge and named a committee under architect Jonas Ekdal',
];
const CHAIN = CHAPTERS.slice(1).map((chapter, at) =>
  stored(
    `day-${at}`,
    source(`Tolm Star, day ${at + 1}`, `${CHAPTERS[at]}. ${chapter}. It goes on.`, at),
  ),
);

describe('storyFor', () => {
  const told = (story: string, of: Source) => ({ story, bytes: printOf(of) });

  test('is the story that the near items tell', () => {
    const candidates = [told('hiring', HIRING), told('release', RELEASE), told('release', REWRITE)];
    expect(storyFor(printOf(SUMMARY), candidates)).toBe('release');
  });

  test('is one of the likely ones: of which an item tells the same, in time', () => {
    const candidates = [told('odd', ORCHARD), told('odd', RELEASE), told('hiring', HIRING)];
    expect([...likelyStories(printOf(REWRITE), candidates)]).toEqual(['odd']);
    expect(likelyStories(printOf(later(RELEASE, 15)), candidates).size).toBe(0);
  });

  test('is none where none is alike, or too long ago', () => {
    expect(storyFor(printOf(ORCHARD), [told('hiring', HIRING)])).toBeNull();
    expect(storyFor(printOf(later(RELEASE, 30)), [told('release', RELEASE)])).toBeNull();
    expect(storyFor(printOf(RELEASE), [])).toBeNull();
    expect(storyFor(new Uint8Array(), [told('release', RELEASE)])).toBeNull();
  });

  test('needs more of a story than one item of many', () => {
    const odd = [told('odd', RELEASE), told('odd', ORCHARD), told('odd', HIRING)];
    expect(storyFor(printOf(REWRITE), odd)).toBeNull();
  });
});

describe('groupStories', () => {
  test('puts what tells one story under the id of its earliest item', () => {
    const items = [
      stored('release', RELEASE),
      stored('summary', SUMMARY),
      stored('hiring', HIRING),
      stored('rewrite', REWRITE),
      stored('orchard', ORCHARD),
    ];
    expect(Object.fromEntries(groupStories(items))).toEqual({
      release: ['release', 'summary', 'rewrite'],
      hiring: ['hiring'],
      orchard: ['orchard'],
    });
    expect(groupStories([])).toEqual(new Map());
  });

  test('does not follow a chain of neighbors through the week', () => {
    const groups = [...groupStories(CHAIN).values()];
    expect(groups.flat()).toHaveLength(CHAIN.length);
    expect(Math.max(...groups.map((group) => group.length))).toBeLessThanOrEqual(2);
  });
});
