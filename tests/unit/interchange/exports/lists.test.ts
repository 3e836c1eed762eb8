import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../lib/cli/dom.ts';
import { bookmarksHtml } from '../../../../lib/interchange/exports/bookmarks-html.ts';
import { libraryCsv } from '../../../../lib/interchange/exports/library-csv.ts';
import { read } from '../imports/given.ts';
import { passage, savedOf } from './given.ts';

const note = (text: string) => ({ articleId: '', text, updatedAt: 1 });

describe('the library as a table', () => {
  const saved = savedOf({
    row: {
      title: '=HYPERLINK("https://a.example","x")',
      authors: ['Ines Marlow', '@Tomas'],
      tags: ['-x', 'a|b'],
      siteName: "'quoted' & more",
      lede: ' Two,\r\nlines',
    },
    highlights: [passage('One\ntwo', { note: 'why' }), passage('Three')],
    note: note('+1, "mine"'),
  });
  const csv = [...libraryCsv([saved])].join('');

  it('is read by others: quoted, with lines of their own, and no formulas', () => {
    expect(csv.startsWith('\uFEFFurl,title,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data).toEqual([
      {
        url: 'https://halyard.example/a?x=1',
        title: `'=HYPERLINK("https://a.example","x")`,
        site: "'quoted' & more",
        authors: 'Ines Marlow|@Tomas',
        published: '',
        saved: '2026-03-12T09:00:00Z',
        state: 'read',
        progress: '0.5',
        tags: "'-x|a/b",
        language: 'en',
        lede: ' Two,\r\nlines',
        note: `'+1, "mine"`,
        highlights: '> One\n> two\n\nwhy\n\n> Three',
      },
    ]);
  });

  it('has a column for each meter, empty where nothing was measured, and none for who wants none', async () => {
    const rows = [
      savedOf(),
      savedOf({ row: { meters: { supposed: 68, hype: 0 } } }),
      savedOf({ row: { meters: { hype: 7, sourced: 100 } } }),
    ];
    const lines = [...libraryCsv(rows)];
    expect(lines[0]).toMatch(/,highlights,supposed,hype,sourced\r\n$/);
    expect(lines.slice(1).map((line) => line.split(',').slice(-3).join())).toEqual([
      ',,\r\n',
      '68,0,\r\n',
      ',7,100\r\n',
    ]);
    expect((await read(lines.join(''))).service).toBe('lede');
    expect([...libraryCsv(rows, { meters: false })][1]).toMatch(/,\r\n$/);
    expect([...libraryCsv(rows, { meters: false })][0]).toMatch(/,highlights\r\n$/);
  });

  it('is read by us again, without the apostrophes', async () => {
    const { service, items } = await read(csv);
    expect(service).toBe('lede');
    expect(items).toMatchObject([
      {
        title: '=HYPERLINK("https://a.example","x")',
        siteName: "'quoted' & more",
        tags: ['-x', 'a/b'],
        note: '+1, "mine"',
        state: 'read',
        progress: 0.5,
        highlights: [
          { quote: 'One\ntwo', note: 'why' },
          { quote: 'Three', note: '' },
        ],
      },
    ]);
  });
});

describe('the library as bookmarks', () => {
  const saved = savedOf({
    row: {
      title: '</A><script>alert(1)</script> &amp; "x"',
      state: 'archived',
      tags: ['a,b', '"><b>'],
    },
    note: note('One\n<two>'),
  });
  const html = [...bookmarksHtml([saved, savedOf()])].join('');

  it('adds no markup of a page', () => {
    const document = parsePage(html, 'about:blank');
    expect(document.querySelectorAll('script, b')).toHaveLength(0);
    const [link] = document.querySelectorAll('a');
    expect(link?.textContent).toBe('</A><script>alert(1)</script> &amp; "x"');
    expect(link?.getAttribute('tags')).toBe('a b,"><b>');
    expect(link?.getAttribute('add_date')).toBe('1773306000');
    expect(link?.getAttribute('toread')).toBe('0');
  });

  it('is read by us again', async () => {
    const { service, items, doubles } = await read(html);
    expect([service, doubles]).toEqual(['lede', 1]);
    expect(items).toMatchObject([
      {
        title: '</A><script>alert(1)</script> &amp; "x"',
        state: 'archived',
        tags: ['a b', '"><b>', 'ai'],
        note: 'One\n<two>',
        savedAt: Date.UTC(2026, 2, 12, 9),
      },
    ]);
  });
});
