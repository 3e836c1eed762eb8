import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../lib/cli/dom.ts';
import { faqOf } from './faq-of.ts';

const WHEN = 'When does the ferry leave?';
const SIX = 'It leaves the old quay at six every morning, and again at noon.';
const WHO = 'Who steers it?';
const NOBODY = 'Nobody does since spring; the skipper only watches the screens.';

const read = (body: string, head = '') =>
  faqOf(parsePage(`<head>${head}</head><body>${body}</body>`, 'https://harbor.example/')).faq;
const pairs = (body: string) =>
  read(body).map(({ question, answer, origin }) => [question, answer, origin]);

describe('RDFa', () => {
  it.each(['', 'schema:'])('is read with prefix "%s"', (prefix) => {
    const item = (question: string, answer: string): string =>
      `<div typeof="${prefix}Question"><b property="${prefix}name">${question}</b>
       <div property="${prefix}acceptedAnswer" typeof="${prefix}Answer"><p property="${prefix}text">${answer}</p></div></div>`;
    expect(
      pairs(
        `<div vocab="https://schema.org/" typeof="FAQPage">${item(WHEN, SIX)}${item(WHO, NOBODY)}</div>`,
      ),
    ).toEqual([
      [WHEN, SIX, 'microdata'],
      [WHO, NOBODY, 'microdata'],
    ]);
  });
});

describe('tabs', () => {
  const tab = (id: string, text: string): string =>
    `<a role="tab" aria-controls="${id}" href="#${id}">${text}</a>`;
  const panel = (id: string, text: string): string =>
    `<div role="tabpanel" id="${id}"><p>${text}</p></div>`;

  it('that ask are answered by their panels', () => {
    const page = `<h2>FAQ</h2><div role="tablist">${tab('a', WHEN)}${tab('b', WHO)}</div>${panel('a', SIX)}${panel('b', NOBODY)}`;
    expect(pairs(page)).toEqual([
      [WHEN, SIX, 'accordion'],
      [WHO, NOBODY, 'accordion'],
    ]);
  });

  it('that do not ask are none', () => {
    const page = `<div role="tablist">${tab('a', 'Overview')}${tab('b', 'Prices')}</div>${panel('a', SIX)}${panel('b', NOBODY)}`;
    expect(pairs(page)).toEqual([]);
  });
});

describe('the place of a pair', () => {
  const details = (question: string, answer: string): string =>
    `<details><summary>${question}</summary><p>${answer}</p></details>`;
  const data = (question: string, answer: string): string =>
    `<script type="application/ld+json">${JSON.stringify({
      '@type': 'FAQPage',
      mainEntity: [
        {
          '@type': 'Question',
          name: question,
          acceptedAnswer: { '@type': 'Answer', text: answer },
        },
      ],
    })}</script>`;

  it('is the line that asks, with its number', () => {
    expect(
      read(details(`1. ${WHEN}`, SIX) + details(`2. ${WHO}`, NOBODY)).map(({ quote }) => quote),
    ).toEqual([`1. ${WHEN}`, `2. ${WHO}`]);
  });

  it('is found for what the data states too', () => {
    expect(read(`<p>${WHEN}</p><p>${SIX}</p>`, data(WHEN, SIX))[0]).toMatchObject({
      inText: true,
      quote: WHEN,
    });
  });

  it('is nowhere where the page does not ask', () => {
    const [pair] = read('<p>Harbor Times</p>', data(WHEN, SIX));
    expect(pair).toMatchObject({ inText: false });
    expect(pair).not.toHaveProperty('quote');
  });
});

describe('labels', () => {
  it('are cut off questions, first letters of names are not', () => {
    const faq = read(
      `<h2>FAQ</h2>${details2(`Q3. ${WHEN}`)}${details2(`D: ${WHO}`)}${details2('P. Holt, who is that?')}`,
    );
    expect(faq.map(({ question }) => question)).toEqual([WHEN, WHO, 'P. Holt, who is that?']);
  });

  const details2 = (question: string): string =>
    `<details><summary>${question}</summary><p>${SIX} ${question}</p></details>`;
});
