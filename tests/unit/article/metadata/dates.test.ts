import { describe, expect, it } from 'vitest';
import { dateIn, daysApart } from '../../../../lib/article/metadata/date-value.ts';
import { datesOf } from '../../../../lib/article/metadata/dates.ts';
import { factsOf, jsonLd } from './page.ts';

describe('dateIn', () => {
  it.each([
    ['2026-03-16', '2026-03-16'],
    ['2026-03-16T08:05:00+0200', '2026-03-16T08:05:00+02:00'],
    ['2026-03-16T08:05:09.123Z', '2026-03-16T08:05:09Z'],
    ['2026-03-16 08:05', '2026-03-16T08:05:00'],
    ['Published March 16, 2026 at noon', '2026-03-16'],
    ['Mon, 16 Mar 2026 10:00:00 GMT', '2026-03-16'],
    ['16th of March 2026', '2026-03-16'],
    ['Sept. 5, 2025', '2025-09-05'],
    ['16. März 2026', '2026-03-16'],
    ['16 de marzo de 2026', '2026-03-16'],
    ['2026年3月16日', '2026-03-16'],
    ['16.03.2026', '2026-03-16'],
    ['20260316', '2026-03-16'],
    ['3/16/2026', '2026-03-16'],
    ['16/3/2026', '2026-03-16'],
  ])('%s', (text, expected) => {
    expect(dateIn(text)).toBe(expected);
  });

  it.each(['', '03/04/2026', '2026-02-30', 'version 3.14', 'in 2026', '1026-03-16'])(
    'nothing in %j',
    (text) => {
      expect(dateIn(text)).toBeNull();
    },
  );

  it('counts days by the calendars the values are written in', () => {
    expect(daysApart('2026-03-16T23:30:00-05:00', '2026-03-17')).toBe(1);
  });
});

const dates = (head: string, body = '', url?: string) =>
  datesOf(factsOf(head, body, url), 'Boats', null);
const published = (time: string): string =>
  `<meta property="article:published_time" content="${time}">`;
const modified = (time: string): string =>
  `<meta property="article:modified_time" content="${time}">`;

describe('datesOf', () => {
  it('keeps every date with its place and role', () => {
    const found = dates(
      published('2026-03-16T08:00:00+01:00') +
        modified('2026-03-20') +
        jsonLd({ '@type': 'Article', headline: 'Boats', datePublished: '2026-03-16' }),
    );
    expect(found).toEqual({
      publishedAt: '2026-03-16T08:00:00+01:00',
      modifiedAt: '2026-03-20',
      dates: [
        { role: 'published', value: '2026-03-16T08:00:00+01:00', origin: 'meta' },
        { role: 'published', value: '2026-03-16', origin: 'json-ld' },
        { role: 'modified', value: '2026-03-20', origin: 'meta' },
      ],
    });
  });

  it('prefers the day in the address, with the hour another place has of that day', () => {
    const url = 'https://harbor.example/2026/03/16/boats';
    expect(dates(published('2026-03-16T08:00:00Z'), '', url).publishedAt).toBe(
      '2026-03-16T08:00:00Z',
    );
    expect(dates(published('2026-03-18T08:00:00Z'), '', url).publishedAt).toBe('2026-03-16');
  });

  it('prefers the printed day where a time in UTC falls on the day beside it', () => {
    const found = dates(published('2026-03-17T01:00:00Z'), '<h1>Boats</h1><p>March 16, 2026</p>');
    expect(found.publishedAt).toBe('2026-03-16');
  });

  it('believes an older printed day where the stated one is only the last change', () => {
    const head = jsonLd({
      '@type': 'Article',
      headline: 'Boats',
      datePublished: '2026-03-17',
      dateModified: '2026-03-17',
    });
    expect(dates(head, '<h1>Boats</h1><p>May 2, 2025</p>').publishedAt).toBe('2025-05-02');
  });

  it('tells a printed update from the publication beside it', () => {
    const found = dates('', '<h1>Boats</h1><p>Published May 2, 2026 · Updated May 9, 2026</p>');
    expect(found).toMatchObject({ publishedAt: '2026-05-02', modifiedAt: '2026-05-09' });
  });

  it('never takes an update for a publication', () => {
    const found = dates(modified('2026-03-20'), '<h1>Boats</h1><p>Last updated May 9, 2026</p>');
    expect(found).toMatchObject({ publishedAt: null, modifiedAt: '2026-03-20' });
  });

  it('has no change before or at the publication', () => {
    expect(dates(published('2026-03-16') + modified('2026-03-10')).modifiedAt).toBeNull();
    expect(dates(published('2026-03-16') + modified('2026-03-16')).modifiedAt).toBeNull();
  });

  it('reads a time element, not one in a link or in furniture', () => {
    const body =
      '<a href="/x"><time datetime="2020-01-01"></time></a><aside><time datetime="2021-01-01"></time></aside><time datetime="2026-03-16">x</time>';
    expect(dates('', body).publishedAt).toBe('2026-03-16');
  });
});
