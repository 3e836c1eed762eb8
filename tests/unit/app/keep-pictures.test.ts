import { expect, test, vi } from 'vitest';
import { keepPicturesOf, keepPicturesOfTab } from '../../../lib/app/keep-pictures.ts';
import type { Ports } from '../../../lib/app/ports.ts';
import { highlightSelection } from '../../../lib/app/save-selection.ts';
import { saveTab } from '../../../lib/app/save-tab.ts';
import { changeSettings } from '../../../lib/app/settings.ts';
import { keptPicture } from '../../../lib/library/pictures.ts';
import type { Block } from '../../../lib/model/article.ts';
import { ok } from '../../../lib/model/result.ts';
import { articleOf, must } from '../library/given.ts';
import { AT_HAND, fakePorts, PAGE } from './given.ts';

const OWN = 'https://halyard.example/a.webp';
const OTHER = 'https://pictures.example/b.png';

const image = (src: string): Block => ({ kind: 'image', text: '', src, alt: '', caption: null });

async function portsWith(changed: Partial<Ports> = {}) {
  const article = articleOf({ url: PAGE });
  const blocks = [...article.blocks, image(OWN), image(OTHER)];
  return fakePorts({
    readPage: async () => ok({ ...article, blocks }),
    readPictures: vi.fn(async (_: number, sources: string[]) =>
      sources
        .filter((src) => src === OWN)
        .map((src) => ({ src, type: 'image/webp', data: btoa('drawn') })),
    ),
    fetchPicture: vi.fn(async () =>
      ok({ type: 'image/png', bytes: new TextEncoder().encode('fetched') }),
    ),
    ...changed,
  });
}

const bytesOf = async (ports: Awaited<ReturnType<typeof portsWith>>, id: string, src: string) =>
  new TextDecoder().decode((await keptPicture(ports.opened, id, src))?.bytes);

test('without the wish for it no picture is kept, and none is looked at', async () => {
  const ports = await portsWith();
  const { id } = must(await saveTab(ports, 7, AT_HAND));
  await keepPicturesOfTab(ports, 7, id);
  expect(ports.readPictures).not.toHaveBeenCalled();
  expect(await ports.opened.pictures.count()).toBe(0);
});

test('with it, a save keeps what the page lets be read, and asks no site', async () => {
  const ports = await portsWith();
  await changeSettings(ports, { keepPictures: true });
  const { id } = must(await saveTab(ports, 7, AT_HAND));
  await vi.waitFor(async () => expect(await bytesOf(ports, id, OWN)).toBe('drawn'));
  expect(ports.readPictures).toHaveBeenCalledWith(7, [OWN, OTHER]);
  expect(await keptPicture(ports.opened, id, OTHER)).toBeUndefined();
  expect(ports.fetchPicture).not.toHaveBeenCalled();
});

test('pictures of sites that are allowed are fetched', async () => {
  const ports = await portsWith({ mayRead: async (url) => url === OTHER });
  const { id } = must(await saveTab(ports, 7, AT_HAND));
  expect(must(await keepPicturesOf(ports, id))).toEqual({ kept: 1, missing: 1 });
  expect(await bytesOf(ports, id, OTHER)).toBe('fetched');
});

test.each([
  ['a type that is no picture of the list', { type: 'image/svg+xml', data: btoa('<svg/>') }],
  ['no base64', { type: 'image/webp', data: '%' }],
])('what the page hands out with %s is not kept', async (_, given) => {
  const ports = await portsWith({
    readPictures: async (_tab, [src = '']) => [{ src, ...given }],
  });
  await changeSettings(ports, { keepPictures: true });
  const { id } = must(await saveTab(ports, 7, AT_HAND));
  await keepPicturesOfTab(ports, 7, id);
  expect(await ports.opened.pictures.count()).toBe(0);
});

test('a page cannot put in pictures that were not asked for', async () => {
  const ports = await portsWith({
    readPictures: async () => [{ src: 'https://else.example/', type: 'image/webp', data: '' }],
  });
  await changeSettings(ports, { keepPictures: true });
  const { id } = must(await saveTab(ports, 7, AT_HAND));
  await keepPicturesOfTab(ports, 7, id);
  expect(await ports.opened.pictures.count()).toBe(0);
});

test('saving a selection keeps the pictures of its page too', async () => {
  const ports = await portsWith({
    readSelection: async () =>
      ok({ anchor: { quote: 'chip', prefix: '', suffix: '' }, title: '', lang: 'en' }),
  });
  await changeSettings(ports, { keepPictures: true });
  const { id } = must(await highlightSelection(ports, 7, 'green'));
  await vi.waitFor(async () => expect(await bytesOf(ports, id, OWN)).toBe('drawn'));
});
