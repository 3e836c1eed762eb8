import { describe, expect, it } from 'vitest';
import { item, read } from './given.ts';

const AT = 1_700_000_000_000;
const json = (value: unknown) => read(JSON.stringify(value));

describe('Wallabag', () => {
  it('reads texts, states, tags, authors and annotations', async () => {
    const { service, items, problems, columns } = await json([
      {
        id: 1,
        is_archived: 1,
        is_starred: 1,
        title: 'A &#8211; B',
        url: 'https://halyard.example/a',
        content: '<p>Orla 5 opens.</p>',
        created_at: '2023-11-14T22:13:20+0000',
        published_at: '2023-11-01T00:00:00+01:00',
        published_by: ['Ines Marlow', null],
        language: 'de_DE',
        tags: ['ai', { label: 'small models', slug: 'small-models' }],
        annotations: [
          { quote: 'Orla 5', text: 'which one?', created_at: '2023-11-15T00:00:00+00:00' },
        ],
      },
      {
        is_archived: '0',
        title: 'B',
        url: 'https://halyard.example/b',
        content: "<p>wallabag can't retrieve contents for this article.</p>",
        tags: [],
      },
      'not an entry',
    ]);
    expect(service).toBe('wallabag');
    expect(items).toEqual([
      item('https://halyard.example/a', {
        title: 'A – B',
        savedAt: AT,
        state: 'archived',
        tags: ['ai', 'small models', 'starred'],
        highlights: [
          { quote: 'Orla 5', note: 'which one?', color: null, at: Date.UTC(2023, 10, 15) },
        ],
        authors: ['Ines Marlow'],
        publishedAt: '2023-10-31T23:00:00.000Z',
        lang: 'de-DE',
        html: '<p>Orla 5 opens.</p>',
      }),
      item('https://halyard.example/b', { title: 'B' }),
    ]);
    expect(problems).toEqual([{ line: null, reason: 'bad-entry', value: '"not an entry"' }]);
    expect(columns.find(({ from }) => from === 'id')).toEqual({
      from: 'id',
      to: 'ignored',
      example: '1',
    });
  });
});

describe('Karakeep', () => {
  it('reads links and names notes and uploads as without address', async () => {
    const { service, items, problems } = await json({
      bookmarks: [
        {
          createdAt: 1_700_000_000,
          title: null,
          tags: ['ai'],
          content: { type: 'link', url: 'https://halyard.example/a' },
          note: 'mine',
          archived: true,
        },
        {
          createdAt: 1_700_000_000,
          title: 'A thought',
          tags: [],
          content: { type: 'text', text: 'x' },
        },
        { createdAt: 1_700_000_000, title: 'A picture', tags: [], content: null, note: null },
      ],
    });
    expect(service).toBe('karakeep');
    expect(items).toEqual([
      item('https://halyard.example/a', {
        savedAt: AT,
        tags: ['ai'],
        note: 'mine',
        state: 'archived',
      }),
    ]);
    expect(problems.map(({ value }) => value)).toEqual(['A thought', 'A picture']);
  });
});

describe('Firefox', () => {
  it('reads places below folders, without separators and queries', async () => {
    const { service, items, problems } = await json({
      guid: 'root________',
      type: 'text/x-moz-place-container',
      children: [
        {
          title: 'toolbar',
          type: 'text/x-moz-place-container',
          children: [
            { type: 'text/x-moz-place', title: 'Most visited', uri: 'place:sort=8' },
            { type: 'text/x-moz-place-separator' },
            {
              title: 'Models',
              type: 'text/x-moz-place-container',
              children: [
                {
                  type: 'text/x-moz-place',
                  title: 'A',
                  uri: 'https://halyard.example/a',
                  dateAdded: 1_700_000_000_000_000,
                  tags: 'x,y',
                },
              ],
            },
            { type: 'text/x-moz-place', title: 'B', uri: 'https://halyard.example/b' },
          ],
        },
      ],
    });
    expect([service, problems]).toEqual(['firefox', []]);
    expect(items).toEqual([
      item('https://halyard.example/a', { title: 'A', savedAt: AT, tags: ['x', 'y', 'Models'] }),
      item('https://halyard.example/b', { title: 'B' }),
    ]);
  });
});

describe('a rescue copy of ours', () => {
  it('gives its articles and the links not yet read', async () => {
    const { service, items } = await json({
      format: 'lede-rescue',
      version: 1,
      articles: [{ url: 'https://halyard.example/a', title: 'A', savedAt: AT }],
      topics: [],
      pendingLinks: [{ url: 'https://halyard.example/b', title: '' }],
    });
    expect(service).toBe('lede-rescue');
    expect(items).toEqual([
      item('https://halyard.example/a', { title: 'A', savedAt: AT }),
      item('https://halyard.example/b'),
    ]);
  });
});
