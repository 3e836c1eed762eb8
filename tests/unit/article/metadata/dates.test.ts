import { describe, expect, it } from 'vitest';
import { dateIn, datesIn, daysApart } from '../../../../lib/article/metadata/date-value.ts';
import { chooseDates } from '../../../../lib/article/metadata/dates.ts';
import { factsOf, jsonLd } from './page.ts';

describe('dateIn', () => {
  it.each([
    ['2026-03-16', '2026-03-16'],
    ['2026-03-16T08:05:00+0200', '2026-03-16T08:05:00+02:00'],
    ['2026-03-16T08:05:09.123Z', '2026-03-16T08:05:09Z'],
    ['2026-03-16 08:05', '2026-03-16T08:05:00'],
    ['Published March 16, 2026 at noon', '2026-03-16'],
    ['Mon, 16 Mar 2026 10:00:00 GMT', '2026-03-16T10:00:00Z'],
    ['Mon, 16 Mar 2026 10:00:00 +0100', '2026-03-16T10:00:00+01:00'],
    ['1773648000', '2026-03-16T08:00:00Z'],
    ['1773648000000', '2026-03-16T08:00:00Z'],
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

  it.each([
    ['English', '16 March 2026'],
    ['German', '16. März 2026'],
    ['French', 'lundi 16 mars 2026'],
    ['Spanish', '16 de marzo de 2026'],
    ['Italian', '16 marzo 2026'],
    ['Portuguese', '16 de março de 2026'],
    ['Dutch', '16 maart 2026'],
    ['Polish', '16 marca 2026'],
    ['Russian', '16 марта 2026 г.'],
    ['Turkish', '16 Mart 2026'],
    ['Arabic', '١٦ مارس، ٢٠٢٦'],
    ['Hebrew', '16 במרץ 2026'],
    ['Chinese', '2026年3月16日'],
    ['Japanese', '2026年3月16日（月）'],
    ['Korean', '2026년 3월 16일'],
    ['Korean with points', '2026. 3. 16.'],
  ])('in %s', (_, text) => {
    expect(dateIn(text)).toBe('2026-03-16');
  });

  it("reads both orders of day and month where the page's language tells", () => {
    expect(dateIn('03/04/2026', 'day-first')).toBe('2026-04-03');
    expect(dateIn('03/04/2026', 'month-first')).toBe('2026-03-04');
  });

  it('finds all dates with their places', () => {
    expect(datesIn('May 2, 2026 · 3.5.2026')).toEqual([
      { value: '2026-05-02', start: 0, end: 11 },
      { value: '2026-05-03', start: 14, end: 22 },
    ]);
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

const chosen = (head: string, body = '', url?: string, now: number | null = null) =>
  chooseDates(factsOf(head, body, url), 'Boats', null, now);
const dates = (head: string, body = '', url?: string, now: number | null = null) => {
  const { published, modified, dates } = chosen(head, body, url, now);
  return { publishedAt: published.value, modifiedAt: modified.value, dates };
};
const published = (time: string): string =>
  `<meta property="article:published_time" content="${time}">`;
const modified = (time: string): string =>
  `<meta property="article:modified_time" content="${time}">`;

describe('chooseDates', () => {
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

  it('says of each whether it may be that of something else', () => {
    const data = jsonLd({ '@type': 'Article', headline: 'Boats', datePublished: '2026-03-16' });
    const body = `<p>Tuesday, March 17, 2026</p><h1>Boats</h1><p>May 2, 2026</p>
      <span itemprop="datePublished" content="2024-01-02"></span>`;
    const loose = (html: string) =>
      dates(data, html).dates.map(({ value, origin, loose }) => [value, origin, loose ?? false]);
    expect(loose(body)).toEqual([
      ['2026-03-16', 'json-ld', false],
      ['2024-01-02', 'microdata', true],
      ['2026-05-02', 'visible', false],
    ]);
    expect(loose('<p>Tuesday, March 17, 2026</p><h1>Boats</h1>')).toContainEqual([
      '2026-03-17',
      'visible',
      true,
    ]);
  });

  it('takes no date of a caption for the one that the line above speaks of', () => {
    const caption = `Oct 30, 2025; boats in the harbor of Pellworth, ${'where the fog was thick '.repeat(5)}`;
    const body = `<h1>Boats</h1><p>Published</p><p>${caption}</p>`;
    expect(dates('', body).publishedAt).toBeNull();
    expect(dates('', '<h1>Boats</h1><p>Published</p><p>Oct 30, 2025</p>').publishedAt).toBe(
      '2025-10-30',
    );
  });

  it('asks the address only where neither data nor page says anything', () => {
    const url = 'https://harbor.example/2026/03/16/boats';
    expect(dates('', '', url).publishedAt).toBe('2026-03-16');
    expect(dates(published('2026-03-18T08:00:00Z'), '', url).publishedAt).toBe(
      '2026-03-18T08:00:00Z',
    );
    expect(dates('', '', 'https://harbor.example/2026/03/16-boats-sail').publishedAt).toBeNull();
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

  it('takes a printed update for the date only where the page has no other', () => {
    const body = '<h1>Boats</h1><p>Last updated May 9, 2026</p>';
    expect(chosen('', body).published).toMatchObject({
      value: '2026-05-09',
      why: 'the only date printed, as that of an update',
    });
    expect(dates(published('2026-03-20'), body)).toMatchObject({
      publishedAt: '2026-03-20',
      modifiedAt: '2026-05-09',
    });
    expect(dates(modified('2026-03-20')).publishedAt).toBeNull();
  });

  it('takes the only date printed where the data has it as the last change', () => {
    const head = published('2024-01-20') + modified('2026-05-09T10:00:00Z');
    expect(dates(head, '<h1>Boats</h1><p>May 9, 2026</p>').publishedAt).toBe('2026-05-09');
    expect(dates(head, '<h1>Boats</h1><p>Updated May 9, 2026</p>').publishedAt).toBe('2024-01-20');
  });

  it.each([
    ['German', 'Veröffentlicht am 2. Mai 2026', 'Aktualisiert: 9. Mai 2026'],
    ['French', 'Publié le 2 mai 2026', 'Mis à jour le 9 mai 2026'],
    ['Spanish', 'Publicado el 2 de mayo de 2026', 'Actualizado: 9 de mayo de 2026'],
    ['Italian', 'Pubblicato il 2 maggio 2026', 'Aggiornato il 9 maggio 2026'],
    ['Portuguese', 'Publicado em 2 de maio de 2026', 'Atualizado em 9 de maio de 2026'],
    ['Dutch', 'Gepubliceerd op 2 mei 2026', 'Bijgewerkt: 9 mei 2026'],
    ['Polish', 'Opublikowano: 2 maja 2026', 'Aktualizacja: 9 maja 2026'],
    ['Russian', 'Опубликовано 2 мая 2026', 'Обновлено 9 мая 2026'],
    ['Turkish', 'Yayınlanma: 2 Mayıs 2026', 'Güncelleme: 9 Mayıs 2026'],
    ['Arabic', 'نشر 2 مايو 2026', 'تحديث 9 مايو 2026'],
    ['Hebrew', 'פורסם 2 במאי 2026', 'עודכן 9 במאי 2026'],
    ['Chinese', '发布：2026年5月2日', '更新：2026年5月9日'],
    ['Japanese', '公開日：2026年5月2日', '更新日：2026年5月9日'],
    ['Korean', '입력 2026.05.02.', '수정 2026.05.09.'],
  ])('tells publication and update in %s', (_, publication, update) => {
    expect(dates('', `<h1>Boats</h1><p>${update}</p><p>${publication}</p>`)).toMatchObject({
      publishedAt: '2026-05-02',
      modifiedAt: '2026-05-09',
    });
  });

  it('believes the nearer of two labels', () => {
    const body = '<h1>Boats</h1><p>Last updated: · Originally published: May 2, 2026</p>';
    expect(dates('', body)).toMatchObject({ publishedAt: '2026-05-02', modifiedAt: null });
  });

  it('looks no further for the date than where the article has begun', () => {
    const long = `<p>${'The bay was calm and the boats were slow. '.repeat(8)}</p>`;
    const body = `<h1>Boats</h1>${long}${long}<p>On May 2, 2026 it rained.</p>`;
    expect(dates('', body).publishedAt).toBeNull();
  });

  it('reads a label in a line of its own', () => {
    const body =
      '<h1>Boats</h1><p>Last updated:</p><p>May 9, 2026</p><p>Published</p><p>May 2, 2026</p>';
    expect(dates('', body)).toMatchObject({ publishedAt: '2026-05-02', modifiedAt: '2026-05-09' });
  });

  it.each([
    ['Dublin Core', '<meta name="dcterms.issued" content="2026-03-16">', ''],
    ['EPrints', '<meta name="eprints.date" content="2026-03-16">', ''],
    ['citation', '<meta name="citation_publication_date" content="2026/03/16">', ''],
    ['Parse.ly', '<meta name="parsely-pub-date" content="2026-03-16">', ''],
    ['Sailthru', '<meta name="sailthru.date" content="2026-03-16">', ''],
    ['microdata', '', '<meta itemprop="datePublished" content="2026-03-16">'],
    ['RDFa', '', '<b property="schema:datePublished" content="2026-03-16">x</b>'],
    ['h-entry', '', '<time class="dt-published" datetime="2026-03-16">x</time>'],
    ['hCard', '', '<abbr class="published" title="2026-03-16">last week</abbr>'],
    ['a class', '', '<span class="post-date">March 16, 2026</span>'],
    [
      'JSON-LD as entities',
      '<script type="application/ld+json">{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;Boats&quot;,&quot;datePublished&quot;:&quot;2026-03-16&quot;}</script>',
      '',
    ],
  ])('finds the date in %s', (_, head, body) => {
    expect(dates(head, body).publishedAt).toBe('2026-03-16');
  });

  it('believes no date after now, nor an impossible one', () => {
    const head =
      published('2026-13-40') +
      jsonLd({ '@type': 'Article', headline: 'Boats', datePublished: '2031-01-01' });
    const body = '<h1>Boats</h1><p>March 16, 2026</p>';
    expect(dates(head, body, undefined, Date.UTC(2026, 3, 1)).publishedAt).toBe('2026-03-16');
    expect(dates(head, '', undefined, Date.UTC(2026, 3, 1)).publishedAt).toBeNull();
  });

  it("does not take a comment's date", () => {
    const body = '<ol class="commentlist"><li><time datetime="2026-03-16">x</time></li></ol>';
    expect(dates('', body).publishedAt).toBeNull();
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
