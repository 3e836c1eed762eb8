import { describe, expect, it } from 'vitest';
import { item, read } from './given.ts';

const AT = 1_700_000_000_000;

describe('Pocket HTML', () => {
  it('reads both sections, times and tags', async () => {
    const { service, items, columns } = await read(`<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Pocket Export</title></head><body>
<h1>Unread</h1><ul>
<li><a href="https://halyard.example/a" time_added="1700000000" tags="ai,small models">A &amp; B</a></li>
<li><a href="https://halyard.example/b" time_added="1700000000" tags="">https://halyard.example/b</a></li>
</ul><h1>Read Archive</h1><ul>
<li><a href="https://halyard.example/c" time_added="0" tags="">C</a></li></ul></body></html>`);
    expect(service).toBe('pocket');
    expect(items).toEqual([
      item('https://halyard.example/a', {
        title: 'A & B',
        savedAt: AT,
        tags: ['ai', 'small models'],
      }),
      item('https://halyard.example/b', { savedAt: AT }),
      item('https://halyard.example/c', { title: 'C', state: 'archived' }),
    ]);
    expect(columns.map(({ from, to }) => [from, to])).toEqual([
      ['href', 'url'],
      ['a', 'title'],
      ['time_added', 'savedAt'],
      ['tags', 'tags'],
      ['h1', 'state'],
    ]);
  });
});

describe('Instapaper HTML', () => {
  it('reads a section for each folder', async () => {
    const { service, items } =
      await read(`<html><head><title>Instapaper: Export</title></head><body>
<h1>Unread</h1><ol><li><a href="https://halyard.example/a">A</a></li></ol>
<h1>Archive</h1><ol><li><a href="https://halyard.example/b">B</a></li></ol>
<h1>Models</h1><ol><li><a href="https://halyard.example/c">C</a></li></ol></body></html>`);
    expect(service).toBe('instapaper');
    expect(items.map(({ title, state, tags }) => [title, state, tags])).toEqual([
      ['A', 'unread', []],
      ['B', 'archived', []],
      ['C', 'unread', ['Models']],
    ]);
  });
});

const NETSCAPE = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
`;

describe('bookmarks', () => {
  it('reads the folders of a browser as tags and names what is no page', async () => {
    const { service, items, problems } = await read(`${NETSCAPE}<DL><p>
    <DT><H3 ADD_DATE="1700000000" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><A HREF="https://halyard.example/a" ADD_DATE="1700000000" ICON="data:image/png;base64,AAAA">A</A>
        <DT><H3>Models</H3>
        <DL><p>
            <DT><H3>Small</H3>
            <DL><p>
                <DT><A HREF="https://halyard.example/b" ADD_DATE="1700000000000" TAGS="evals,chips">B</A>
                <DD>What B says
            </DL><p>
            <DT><A HREF="https://halyard.example/c" ADD_DATE="1700000000000000">C</A>
        </DL><p>
        <DT><A HREF="javascript:void(0)">Click</A>
    </DL><p>
    <DT><A HREF="https://halyard.example/d">D</A>
</DL><p>`);
    expect(service).toBe('bookmarks');
    expect(items).toEqual([
      item('https://halyard.example/a', { title: 'A', savedAt: AT }),
      item('https://halyard.example/b', {
        title: 'B',
        savedAt: AT,
        tags: ['evals', 'chips', 'Models', 'Small'],
        note: 'What B says',
      }),
      item('https://halyard.example/c', { title: 'C', savedAt: AT, tags: ['Models'] }),
      item('https://halyard.example/d', { title: 'D' }),
    ]);
    expect(problems).toEqual([
      { line: null, reason: 'refused-address', value: 'javascript:void(0)' },
    ]);
  });

  it("reads linkding's unread marks, archive tag and notes", async () => {
    const { service, items } = await read(`${NETSCAPE}<DL><p>
<DT><A HREF="https://halyard.example/a" ADD_DATE="1700000000" PRIVATE="1" TOREAD="1" TAGS="ai">A</A>
<DD>What it says [linkding-notes]My *note*[/linkding-notes]
<DT><A HREF="https://halyard.example/b" ADD_DATE="1700000000" PRIVATE="0" TOREAD="0" TAGS="linkding:bookmarks.archived">B</A>
<DT><A HREF="https://halyard.example/c" ADD_DATE="1700000000" PRIVATE="0" TOREAD="0" TAGS="">C</A>
</DL><p>`);
    expect(service).toBe('linkding');
    expect(items.map(({ state, note, excerpt, tags }) => [state, note, excerpt, tags])).toEqual([
      ['unread', 'My *note*', 'What it says', ['ai']],
      ['archived', '', '', []],
      ['read', '', '', []],
    ]);
  });

  it('knows Raindrop by its title', async () => {
    const { service, items } = await read(
      `${NETSCAPE.replace('<TITLE>Bookmarks', '<TITLE>Raindrop.io Bookmarks')}<DL><p>
<DT><H3>Unsorted</H3><DL><p><DT><A HREF="https://halyard.example/a" ADD_DATE="1700000000" TAGS="x, y">A</A></DL><p></DL>`,
    );
    expect([service, items.map(({ tags }) => tags)]).toEqual(['raindrop', [['x', 'y']]]);
  });

  it('reads any page of links and a file without a head', async () => {
    const page = await read(
      '<html><body><p><a href="https://halyard.example/a">A</a></body></html>',
    );
    expect(page.items).toEqual([item('https://halyard.example/a', { title: 'A' })]);
    const bare = await read('<DT><A HREF="https://halyard.example/b">B</A>');
    expect(bare.items).toEqual([item('https://halyard.example/b', { title: 'B' })]);
  });
});
