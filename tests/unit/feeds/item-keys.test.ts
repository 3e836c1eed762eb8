import { expect, test } from 'vitest';
import { itemKeys } from '../../../lib/feeds/item-keys.ts';

const PAGE = 'https://ostra.example/changes';
const entry = (guid: string, url: string, title = guid) => ({ guid, url, title });
const keys = (...entries: ReturnType<typeof entry>[]): string[] => [...itemKeys(entries).values()];

test('an entry is known by its canonical address', () => {
  expect(keys(entry('a', `${PAGE}/?utm_source=feed#comments`), entry('b', ''))).toEqual([PAGE, '']);
});

test('entries of one page are told apart by the places on it', () => {
  expect(keys(entry('a', `${PAGE}#2.1`), entry('b', `${PAGE}#2.2`))).toEqual([
    `${PAGE}#2.1`,
    `${PAGE}#2.2`,
  ]);
});

test('or by their names in the feed where the address does not tell', () => {
  expect(keys(entry('a', PAGE), entry('b', `${PAGE}#top`), entry('c', `${PAGE}#top`))).toEqual([
    `${PAGE}#a`,
    `${PAGE}#b`,
    `${PAGE}#c`,
  ]);
});

test('an entry that is listed twice is of one page', () => {
  const url = `${PAGE}/tides`;
  expect(keys(entry('a', url, 'Tides'), entry('b', `${url}#rss`, 'Tides!'))).toEqual([url, url]);
});
