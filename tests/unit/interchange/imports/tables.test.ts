import { describe, expect, it } from 'vitest';
import { item, NOW, read } from './given.ts';

const AT = 1_700_000_000_000;

describe('Pocket', () => {
  it('reads title, address, seconds, tags parted by bars and the status', async () => {
    const csv = [
      'title,url,time_added,tags,status',
      'Orla 5 &amp; its price,https://halyard.example/orla,1700000000,ai|small models,unread',
      '"A ""quoted"" title, with a comma',
      'and a second line",https://halyard.example/two,1700000001,,archive',
      'https://halyard.example/three,https://halyard.example/three,0,,unread',
    ].join('\r\n');
    const { service, items, problems } = await read(`\uFEFF${csv}\r\n`);
    expect(service).toBe('pocket');
    expect(problems).toEqual([]);
    expect(items).toEqual([
      item('https://halyard.example/orla', {
        title: 'Orla 5 & its price',
        savedAt: AT,
        tags: ['ai', 'small models'],
      }),
      item('https://halyard.example/two', {
        title: 'A "quoted" title, with a comma and a second line',
        savedAt: AT + 1000,
        state: 'archived',
      }),
      item('https://halyard.example/three'),
    ]);
  });

  it('says where each column goes, with an example', async () => {
    const { columns } = await read(
      'url,time_added,cover\nhttps://a.example/,,\nhttps://b.example/,5,x\n',
    );
    expect(columns).toEqual([
      { from: 'url', to: 'url', example: 'https://a.example/' },
      { from: 'time_added', to: 'savedAt', example: '5' },
      { from: 'cover', to: 'ignored', example: 'x' },
    ]);
  });

  it('names what it leaves out, with the line it stands in', async () => {
    const csv = [
      'title,url,time_added,tags,status',
      '"two',
      'lines",javascript:alert(1),1,,unread',
      'File,file:///etc/hosts,1,,unread',
      ',,,,',
      'No address,,1700000000,,unread',
      'Not one,http://,1700000000,,unread',
      'Shifted,https://halyard.example/,1,,unread,and,more',
      'When,https://halyard.example/when,the day before,,unread',
    ].join('\n');
    const { items, problems } = await read(csv);
    expect(items.map(({ title }) => title)).toEqual(['When']);
    expect(problems).toEqual([
      { line: 2, reason: 'refused-address', value: 'javascript:alert(1)' },
      { line: 4, reason: 'refused-address', value: 'file:///etc/hosts' },
      { line: 6, reason: 'no-address', value: '' },
      { line: 7, reason: 'not-an-address', value: 'http://' },
      {
        line: 8,
        reason: 'bad-row',
        value: 'Shifted https://halyard.example/ 1  unread and more',
      },
      { line: 9, reason: 'bad-time', value: 'the day before' },
    ]);
  });

  it('joins what was saved twice: tags of both, the earlier time, the further state', async () => {
    const csv = [
      'title,url,time_added,tags,status',
      ',https://halyard.example/a?utm_source=x,1700000300,AI|Évals,archive',
      'A title,https://halyard.example/a,1700000000,ai|evals|chips,unread',
    ].join('\n');
    const { items, doubles } = await read(csv);
    expect(doubles).toBe(1);
    expect(items).toEqual([
      item('https://halyard.example/a?utm_source=x', {
        key: 'https://halyard.example/a',
        title: 'A title',
        savedAt: AT,
        state: 'archived',
        tags: ['AI', 'Évals', 'chips'],
      }),
    ]);
  });

  it('reads semicolons, Windows-1252 and missing columns', async () => {
    const text =
      'title;url;time_added\nGr\u00fc\u00dfe aus K\u00f6ln;https://halyard.example/;1700000000\n';
    const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
    const { service, items } = await read(bytes);
    expect(service).toBe('pocket');
    expect(items).toEqual([
      item('https://halyard.example/', { title: 'Grüße aus Köln', savedAt: AT }),
    ]);
  });

  it('does not believe a time to come', async () => {
    const { items, problems } = await read(
      `url,time_added\nhttps://a.example/,${NOW / 1000 + 3 * 86_400}\n`,
    );
    expect(items[0]?.savedAt).toBe(null);
    expect(problems[0]?.reason).toBe('bad-time');
  });
});

describe('Instapaper', () => {
  it('reads folders as states or tags, the selection as a highlight and tags as JSON', async () => {
    const csv = [
      'URL,Title,Selection,Folder,Timestamp,Tags',
      'https://halyard.example/a,A,What was selected.,Unread,1700000000,"[""agents"", ""tool use""]"',
      'https://halyard.example/b,B,,Archive,1700000000,[]',
      'https://halyard.example/c,C,,Starred,1700000000,',
      'instapaper://private-content/12,Mail,,Unread,1700000000,',
    ].join('\n');
    const { service, items, problems } = await read(csv);
    expect(service).toBe('instapaper');
    expect(items).toEqual([
      item('https://halyard.example/a', {
        title: 'A',
        savedAt: AT,
        tags: ['agents', 'tool use'],
        highlights: [{ quote: 'What was selected.', note: '', color: null, at: null }],
      }),
      item('https://halyard.example/b', { title: 'B', savedAt: AT, state: 'archived' }),
      item('https://halyard.example/c', { title: 'C', savedAt: AT, tags: ['Starred'] }),
    ]);
    expect(problems).toEqual([
      { line: 5, reason: 'refused-address', value: 'instapaper://private-content/12' },
    ]);
  });
});

describe('Readwise Reader', () => {
  it('reads Python lists, dates with a zone, progress and location', async () => {
    const csv = [
      'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen',
      `A,https://halyard.example/a,01h,"['evals', ""Voss's law"", 'a\\'b']",2023-11-14 22:13:20+00:00,0.25,later,True`,
      'B,https://halyard.example/b,01j,[],2023-11-14 23:13:20+01:00,1,archive,True',
      "C,https://halyard.example/c,01k,['x'],2023-11-14,0,shortlist,False",
      'D,https://halyard.example/d,01l,,,1.0,feed,True',
      'E,mailto:reader-forwarded@library.example/x,01m,,,,new,True',
    ].join('\n');
    const { service, items, problems } = await read(csv);
    expect(service).toBe('reader');
    expect(
      items.map(({ title, tags, savedAt, progress, state }) => [
        title,
        tags,
        savedAt,
        progress,
        state,
      ]),
    ).toEqual([
      ['A', ['evals', "Voss's law", "a'b"], AT, 0.25, 'reading'],
      ['B', [], AT, 1, 'archived'],
      ['C', ['x', 'shortlist'], Date.UTC(2023, 10, 14), 0, 'unread'],
      ['D', ['feed'], null, 1, 'read'],
    ]);
    expect(problems.map(({ reason }) => reason)).toEqual(['refused-address']);
  });
});

describe('Raindrop', () => {
  it('reads folders and favorites as tags, notes and one highlight a line', async () => {
    const csv = [
      'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite',
      '1,A,My *note*,What it says,https://halyard.example/a,Work / Models,"ai, evals",2023-11-14T22:13:20.000Z,https://halyard.example/c.jpg,"First quote',
      'Second quote",true',
      '2,B,,,https://halyard.example/b,Unsorted,,2023-11-14T22:13:20.000Z,,"Highlight:Third',
      'Note:why",false',
    ].join('\n');
    const { service, items, columns } = await read(csv);
    expect(service).toBe('raindrop');
    expect(items).toEqual([
      item('https://halyard.example/a', {
        title: 'A',
        note: 'My *note*',
        excerpt: 'What it says',
        savedAt: AT,
        tags: ['ai', 'evals', 'Work', 'Models', 'favorite'],
        highlights: [
          { quote: 'First quote', note: '', color: null, at: null },
          { quote: 'Second quote', note: '', color: null, at: null },
        ],
      }),
      item('https://halyard.example/b', {
        title: 'B',
        savedAt: AT,
        highlights: [{ quote: 'Third', note: 'why', color: null, at: null }],
      }),
    ]);
    expect(columns.filter(({ to }) => to === 'ignored').map(({ from }) => from)).toEqual([
      'id',
      'cover',
    ]);
  });
});

describe('any table', () => {
  it('reads a table of no known service by the names of its columns', async () => {
    const { service, items } = await read(
      'Name\tLink\tLabels\tDate\nA\thalyard.example/a\tx, y\t1700000000000\n',
    );
    expect(service).toBe('csv');
    expect(items).toEqual([
      item('https://halyard.example/a', { title: 'A', savedAt: AT, tags: ['x', 'y'] }),
    ]);
  });

  it('names a quote that is never closed and keeps what stood before it', async () => {
    const { items, problems } = await read(
      'url,title\nhttps://a.example/,A\nhttps://b.example/,"B\nhttps://c.example/,C\n',
    );
    expect(items.map(({ title }) => title)).toEqual(['A']);
    expect(problems).toMatchObject([{ line: 3, reason: 'bad-row' }]);
  });

  it('reads fifty thousand rows, pausing between them', async () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, at) => `T${at},https://a.example/${at % 40_000},1,x|y,unread`,
    );
    const { items, doubles } = await read(`title,url,time_added,tags,status\n${rows.join('\n')}`);
    expect([items.length, doubles]).toEqual([40_000, 10_000]);
  });
});
