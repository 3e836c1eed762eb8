import { describe, expect, it } from 'vitest';
import { jsonLd, notesOf } from './page.ts';

const ENTRIES = ['10:42', '10:31', '10:12', '09:58']
  .map((time) => `<h3>${time}</h3><p>The boat has passed the buoy off Merrow, says the crew.</p>`)
  .join('');

describe('a text is said to be still written', () => {
  it('that is a live blog by its data', () => {
    const head = jsonLd({ '@type': 'LiveBlogPosting', coverageStartTime: '2026-03-16T08:00:00Z' });
    expect(notesOf({ head })).toEqual(['live']);
  });

  it.each([
    'A ferry steers itself: live updates',
    'Live: A ferry steers itself',
    'Fähre fährt allein – der Liveticker',
    'Un ferry se dirige solo, minuto a minuto',
    '无人渡轮首航 直播',
  ])('whose headline says so and whose entries have times: %s', (title) => {
    expect(notesOf({ title, end: ENTRIES })).toEqual(['live']);
  });
});

describe('a text is not said to be', () => {
  it.each([
    ['A ferry steers itself: live updates', ''],
    ['How whales live', ENTRIES],
    ['A ferry steers itself', ENTRIES],
  ])('%s', (title, end) => {
    expect(notesOf({ title, end })).toEqual([]);
  });

  it('by a time of coverage that any article has', () => {
    expect(notesOf({ head: jsonLd({ coverageStartTime: '2026-03-16T08:00:00Z' }) })).toEqual([]);
  });
});
