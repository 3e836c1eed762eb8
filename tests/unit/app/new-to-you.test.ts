import { expect, test } from 'vitest';
import { newToYou } from '../../../lib/app/new-to-you.ts';
import type { Ports } from '../../../lib/app/ports.ts';
import { saveArticle } from '../../../lib/app/save-article.ts';
import { tidyPrints } from '../../../lib/app/story-index.ts';
import { ok } from '../../../lib/model/result.ts';
import { articleOf, must, readingOf } from '../library/given.ts';
import { fakePorts, PAGE } from './given.ts';

const TOLD = [
  'Halyard Labs has shipped Lantern to its first three customers.',
  'Each of them has got forty cards, made by Pellworth in nine weeks.',
  'The part runs the Sable models at a third of the cost of older cards.',
  'Brannock, which rents halls to two of them, did not want to comment.',
];
const NEW = 'A fourth customer, Ostra, will get eighty cards in June for nine million dollars.';

type Given = { title: string; paragraphs: string[]; url: string };

async function given(saved: Given[], { printed = true } = {}) {
  const open = articleOf({
    url: PAGE,
    title: 'Lantern goes to four customers',
    publishedAt: '2026-03-14',
    paragraphs: [...TOLD, NEW],
  });
  const ports = await fakePorts({ readPage: async () => ok(open) });
  const ids: string[] = [];
  for (const facts of saved) ids.push(must(await saveArticle(ports, readingOf(facts))).id);
  must(await tidyPrints(ports));
  if (!printed) await ports.opened.prints.clear();
  return { ports, ids };
}

const SAVED = {
  url: 'https://copper.example/lantern',
  title: 'Lantern ships to the first three customers',
  publishedAt: '2026-03-12',
  paragraphs: TOLD,
};
const OTHER = {
  url: 'https://copper.example/mill',
  title: 'Brannock buys a mill for its second hall',
  publishedAt: '2026-03-12',
  paragraphs: [
    'Brannock has bought the old paper mill by the river.',
    'A second hall is to open there in spring.',
  ],
};

const asked = (ports: Ports) => newToYou(ports, 7, 'article');

test('a story that was saved is told with what is new in the open article', async () => {
  const { ports, ids } = await given([OTHER, SAVED]);
  expect(await asked(ports)).toEqual({
    told: 4,
    fresh: [4],
    figures: [{ text: 'June', sentence: 4 }],
    names: [{ text: 'Ostra', sentence: 4 }],
    story: {
      articleId: ids[1],
      title: SAVED.title,
      siteName: 'The Halyard',
      savedAt: expect.any(Number),
      relation: 'copy',
      more: 0,
    },
  });
});

test('of an article of which nothing is saved all is new', async () => {
  const { ports } = await given([OTHER]);
  expect(await asked(ports)).toMatchObject({ told: 0, fresh: [0, 1, 2, 3, 4], story: null });
});

test('a name that any saved article holds is not new, whatever it is about, and whether it is read or not', async () => {
  const copies = Array.from({ length: 14 }, (_, at) => ({ ...SAVED, url: `${SAVED.url}/${at}` }));
  const paragraphs = ['Ostra has planted two hundred cherry trees along the northern dike.'];
  const others = [1, 2, 3].map((at) => ({ ...OTHER, paragraphs, url: `${OTHER.url}/${at}` }));
  const { ports } = await given([...copies, ...others]);
  expect(await asked(ports)).toMatchObject({ fresh: [4], names: [], story: { more: 13 } });
});

test('what tells the same is found by its names where it has no print yet', async () => {
  const { ports } = await given([OTHER, SAVED], { printed: false });
  expect(await asked(ports)).toMatchObject({ told: 4, story: { relation: 'copy' } });
});

test('the open article itself, saved before, is not known for that', async () => {
  const { ports } = await given([{ ...SAVED, url: PAGE }, OTHER]);
  const news = await asked(ports);
  expect(news).toMatchObject({ told: 0, fresh: [0, 1, 2, 3, 4], story: null });
  expect(news?.names.map(({ text }) => text)).toContain('Pellworth');
});

test('with nothing else saved nothing is said', async () => {
  expect(await asked((await given([])).ports)).toBeNull();
  expect(await asked((await given([{ ...SAVED, url: PAGE }])).ports)).toBeNull();
});

test('a library that cannot be opened knows no story', async () => {
  const { ports } = await given([SAVED]);
  const broken = {
    ...ports,
    library: async () => ({
      ok: false as const,
      error: { kind: 'cannot-open' as const, detail: 'x' },
    }),
  };
  expect(await asked(broken)).toBeNull();
});

test('a story does not go on with what was only told later', async () => {
  const paragraphs = [
    'Brannock has closed the hall that it opened for Ostra in the old paper mill.',
    'The forty Lantern cards that stood there were sold to Pellworth for nine million dollars.',
    'Ostra, which rented the hall in March, will look for another one in the harbor.',
  ];
  const told = async (publishedAt: string) => {
    const open = articleOf({
      url: PAGE,
      title: 'Ostra rents the hall of Brannock for its Lantern cards',
      publishedAt: '2026-03-14',
      paragraphs: [
        'Ostra has rented the hall that Brannock opened in the old paper mill.',
        'Forty Lantern cards, made by Pellworth, are to stand there from March on.',
      ],
    });
    const ports = await fakePorts({ readPage: async () => ok(open) });
    const saved = { url: 'https://copper.example/mill', publishedAt, paragraphs };
    const title = 'Brannock closes the hall of Ostra and sells its Lantern cards';
    must(await saveArticle(ports, readingOf({ ...saved, title })));
    must(await tidyPrints(ports));
    return (await asked(ports))?.story;
  };
  expect(await told('2026-03-13')).toMatchObject({ relation: 'follow-up' });
  expect(await told('2026-03-19')).toBeNull();
});
