import { expect, it } from 'vitest';
import { collectPage } from '../../../../lib/article/collect-page.ts';
import { explainMetadata } from '../../../../lib/article/metadata/choose-metadata.ts';
import { parsePage } from '../../../../lib/cli/dom.ts';
import { jsonLd } from './page.ts';

it('says of every choice where it stands, what else was found and why', () => {
  const head =
    '<title>Boats | Harbor Times</title><meta property="og:site_name" content="Harbor Times">' +
    jsonLd({ '@type': 'Article', headline: 'Boats', author: 'Nora Quill', inLanguage: 'en-GB' });
  const html = `<html><head>${head}</head><body><h1>Boats</h1><p>May 2, 2026</p></body></html>`;
  const url = 'https://www.harbor-times.example/boats';
  expect(explainMetadata(collectPage(parsePage(html, url), url))).toMatchObject({
    title: { value: 'Boats', origin: 'h1' },
    authors: { value: ['Nora Quill'], origin: 'json-ld author' },
    published: { value: '2026-05-02', origin: 'near headline' },
    modified: { value: null, origin: null, candidates: [] },
    siteName: { value: 'Harbor Times', origin: 'meta og:site_name' },
    language: { value: 'en-GB', origin: 'json-ld inLanguage' },
    section: { value: null, why: 'stated nowhere' },
    image: { value: null },
  });
});
