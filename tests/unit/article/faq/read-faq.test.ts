import { describe, expect, test } from 'vitest';
import { readFaq } from '../../../../lib/article/faq/read-faq.ts';
import { readOutline } from '../../../../lib/article/faq/read-outline.ts';
import { parsePage } from '../../../../lib/cli/dom.ts';
import { faqOf } from './faq-of.ts';

const read = (body: string, head = '') =>
  faqOf(
    parsePage(
      `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
      'https://news.example/a',
    ),
  );
const pairs = (body: string, head?: string) =>
  read(body, head).faq.map(({ question, answer, origin }) => ({ question, answer, origin }));
const questions = (body: string, head?: string) => read(body, head).faq.map((p) => p.question);

const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const asked = (name: string, text: string) => ({
  '@type': 'Question',
  name,
  acceptedAnswer: { '@type': 'Answer', text },
});

const WHEN = 'When does Sable 3 ship?';
const SPRING = 'Brannock says the first units leave the plant in spring.';
const COST = 'What will Sable 3 cost?';
const PRICE = 'Pellworth expects a price close to that of Sable 2.';

describe('data', () => {
  test('an FAQPage is read with its HTML as paragraphs', () => {
    const faq = asked(WHEN, '<p>In spring.</p><p>More:</p><ul><li>Units &amp; parts</li></ul>');
    expect(pairs('', jsonLd({ '@type': 'FAQPage', mainEntity: [faq] }))).toEqual([
      { question: WHEN, answer: 'In spring.\n\nMore:\n\nUnits & parts', origin: 'json-ld' },
    ]);
  });

  test('a QAPage in a graph gives its suggested answer', () => {
    const question = { '@type': 'Question', name: WHEN, suggestedAnswer: [{ text: SPRING }] };
    const graph = { '@graph': [{ '@type': ['WebPage', 'QAPage'], mainEntity: question }] };
    expect(pairs('', jsonLd(graph))).toEqual([
      { question: WHEN, answer: SPRING, origin: 'json-ld' },
    ]);
  });

  test('broken data costs nothing but itself', () => {
    const odd = { '@type': 'Question', name: { a: 1 }, acceptedAnswer: [null, 7, { text: [] }] };
    const head = jsonLd('{"@type": "FAQPage", "mainEntity": [{') + jsonLd([odd, null, 3]);
    expect(pairs(`<dl><dt>${WHEN}<dd>${SPRING}<dt>${COST}<dd>${PRICE}</dl>`, head)).toHaveLength(2);
  });

  test('microdata is read', () => {
    const item = (q: string, a: string) =>
      `<div itemscope itemtype="https://schema.org/Question"><h3 itemprop="name">${q}</h3>
       <div itemprop="acceptedAnswer" itemscope><div itemprop="text"><p>${a}</p><p>More.</p></div></div></div>`;
    expect(pairs(item(WHEN, SPRING) + item(COST, PRICE))).toEqual([
      { question: WHEN, answer: `${SPRING}\n\nMore.`, origin: 'microdata' },
      { question: COST, answer: `${PRICE}\n\nMore.`, origin: 'microdata' },
    ]);
  });

  test('its wording wins over the page, its place is the page’s, and pairs off the page come last', () => {
    const head = jsonLd([
      asked('Who builds the server hall?', 'The data alone says that Lantern does.'),
      asked('How much will Sable 3 cost at first?', `${PRICE} That is all.`),
      asked('When does the Sable 3 ship?', SPRING),
    ]);
    const body = `<h2>FAQ</h2><h3>${WHEN}</h3><p>${SPRING}</p><h3>How much will Sable 3 cost at first?</h3><p>${PRICE}</p>`;
    expect(read(body, head).faq.map((p) => [p.question, p.origin, p.inText])).toEqual([
      ['When does the Sable 3 ship?', 'json-ld', true],
      ['How much will Sable 3 cost at first?', 'json-ld', true],
      ['Who builds the server hall?', 'json-ld', false],
    ]);
  });

  test('questions that differ in a word stay two', () => {
    const head = jsonLd([
      asked('What is the best small model today?', 'Lantern leads, by a point or two.'),
      asked('What is the best open model today?', 'Lantern leads, by a point or two.'),
    ]);
    expect(questions('', head)).toHaveLength(2);
  });
});

describe('what unfolds', () => {
  test('closed details with hidden answers', () => {
    const item = (q: string, a: string) =>
      `<details><summary><h3>${q}</h3><span>+</span></summary><div hidden style="display:none"><h4>In short</h4><p>${a}</p></div></details>`;
    expect(pairs(item(WHEN, SPRING) + item(COST, PRICE))).toEqual([
      { question: WHEN, answer: `In short\n\n${SPRING}`, origin: 'details' },
      { question: COST, answer: `In short\n\n${PRICE}`, origin: 'details' },
    ]);
  });

  test('definition lists that ask, not glossaries', () => {
    const list = `<dl><dt>${WHEN}</dt><dd>${SPRING}</dd><dd>Or later.</dd><dt>${COST}</dt><dd>${PRICE}</dd></dl>`;
    expect(pairs(list)).toEqual([
      { question: WHEN, answer: `${SPRING}\n\nOr later.`, origin: 'definition-list' },
      { question: COST, answer: PRICE, origin: 'definition-list' },
    ]);
    expect(questions(list.replaceAll('?', ''))).toEqual([]);
  });

  test('accordions, their panels beside the buttons or elsewhere', () => {
    const beside = (q: string, a: string) =>
      `<div><button aria-expanded="false">${q} <svg><text>+</text></svg></button><div hidden>${a}</div></div>`;
    const expected = [
      { question: WHEN, answer: SPRING, origin: 'accordion' },
      { question: COST, answer: PRICE, origin: 'accordion' },
    ];
    expect(pairs(beside(WHEN, SPRING) + beside(COST, PRICE))).toEqual(expected);
    const apart = `<ul><li><button aria-controls="a">${WHEN}</button><li><button aria-controls="b">${COST}</button></ul>
      <section><div id="b">${PRICE}</div><div id="a">${SPRING}</div></section>`;
    expect(pairs(apart)).toEqual(expected);
  });

  test('under an FAQ’s title a “How to” is a question, a button further down is none', () => {
    const item = (q: string, a: string) => `<li><h3><button>${q}</button></h3><div>${a}</div></li>`;
    const list = item(WHEN, SPRING) + item('How to order Sable 3', PRICE) + item(COST, PRICE);
    const body = `<h2>FAQ</h2><ul>${list}</ul><p><button>Give us feedback</button> on this page, it helps us.</p>`;
    expect(questions(body)).toEqual([WHEN, 'How to order Sable 3', COST]);
  });

  test('menus, comments and questions scattered over a page are left alone', () => {
    const item = (q: string, a: string) => `<details><summary>${q}</summary><p>${a}</p></details>`;
    const both = item(WHEN, SPRING) + item(COST, PRICE);
    expect(questions(`<nav>${both}</nav><aside>${both}</aside>`)).toEqual([]);
    expect(questions(`<div id="comments">${both}</div><footer>${both}</footer>`)).toEqual([]);
    const apart = `<div><div>${item(WHEN, SPRING)}</div></div><p>Between.</p>`;
    expect(questions(`${apart}<div><div>Other<button>Share?</button></div></div>`)).toEqual([]);
    const lone = (q: string, a: string) =>
      `<section><div>${item(q, a)}</div><p>Then.</p></section>`;
    expect(
      questions(
        `<div>${lone(WHEN, SPRING)}<hr></div><main><div>${lone(COST, PRICE)}</div>${lone('Who?', PRICE)}</main>`,
      ),
    ).toEqual([]);
    expect(questions(both)).toHaveLength(2);
  });

  test('scripts and trailing links are no part of an answer', () => {
    const item = (q: string, a: string) =>
      `<details><summary>${q}</summary><p>${a}</p><style>p{}</style><script>f()</script><p><a href="/x">Read more</a></p></details>`;
    expect(pairs(item(WHEN, SPRING) + item(COST, PRICE)).map((p) => p.answer)).toEqual([
      SPRING,
      PRICE,
    ]);
  });

  test('a heading over an accordion asks for a section', () => {
    const item = (q: string, a: string) => `<details><summary>${q}</summary><p>${a}</p></details>`;
    const over = (q: string) =>
      `<h2>${q}</h2>${item('Plan', SPRING)}${item('Price and delivery', PRICE)}`;
    expect(questions(`<h1>FAQ</h1>${over('What do we offer?')}${over('Who buys it?')}`)).toEqual(
      [],
    );
  });
});

describe('headings', () => {
  const faq = `<h2>Frequently asked questions</h2>
    <h3>1. ${WHEN}</h3><p>${SPRING}</p><ul><li>North first</li><li>South later</li></ul>
    <h3>${COST}</h3><p>${PRICE}</p>`;

  test('under an FAQ’s title, answers whole and nothing after them', () => {
    const after =
      '<div class="box"><p>Get our letter every week.</p></div><h2>More</h2><h3>Is this one?</h3><p>It stands under another title.</p>';
    expect(pairs(`<article>${faq}${after}</article>`)).toEqual([
      {
        question: WHEN,
        answer: `${SPRING}\n\nNorth first\n\nSouth later`,
        origin: 'headings',
      },
      { question: COST, answer: PRICE, origin: 'headings' },
    ]);
  });

  test('bold lines, line breaks and plain elements ask as well where an FAQ is announced', () => {
    const titled = (rest: string) => `<h2>Preguntas frecuentes</h2>${rest}`;
    const p = `<p><strong>${WHEN}</strong> ${SPRING}</p><p><b>${COST}</b></p><p>${PRICE}</p>`;
    const br = `<p><b>${WHEN}</b><br>${SPRING}<br><b>${COST}</b><br>${PRICE}</p>`;
    const div = `<div class="q">${WHEN}</div><div>${SPRING}</div><div class="q">${COST}</div><div>${PRICE}</div>`;
    for (const form of [p, br, div]) {
      expect(pairs(titled(form)).map(({ answer }) => answer)).toEqual([SPRING, PRICE]);
    }
  });

  test('titles in other languages', () => {
    const titles = [
      'Häufig gestellte Fragen',
      'Häufige Fragen zu Sable 3',
      'Questions fréquentes',
      'Perguntas mais frequentes',
      'Domande frequenti',
      'Часто задаваемые вопросы',
      'よくあるご質問',
      '常见问题',
      'Q&A',
    ];
    for (const title of titles) {
      expect(questions(faq.replace('Frequently asked questions', title)), title).toHaveLength(2);
    }
    expect(questions(faq.replace('Frequently asked questions', 'The market'))).toEqual([]);
  });

  test('unannounced, where most siblings ask and are answered in short', () => {
    const section = (q: string, a = SPRING) => `<h2>${q}</h2><p>${a}</p>`;
    const three = section(WHEN) + section(COST) + section('Who builds it?');
    expect(questions(three)).toHaveLength(3);
    expect(questions(section(WHEN) + section(COST))).toEqual([]);
    expect(questions(three + section('The plan').repeat(4))).toEqual([]);
    expect(questions(section(WHEN, SPRING.repeat(20)).repeat(3))).toEqual([]);
  });

  test('rhetorical headings and listicles are no FAQ', () => {
    const section = (title: string) => `<h2>${title}</h2><p>${SPRING}</p>`;
    expect(
      questions(
        section('A bubble?') +
          section('What the plant does') +
          section('Who pays for it?') +
          section('Where it leads'),
      ),
    ).toEqual([]);
    const listicle = ['1. Is it fast?', '2. Is it cheap?', '3. Is it safe?'].map(section).join('');
    expect(questions(listicle)).toEqual([]);
  });

  test('an FAQ in a page’s footer menu is not read, one announced in an article’s footer is', () => {
    expect(questions(`<article><footer>${faq}</footer></article>`)).toHaveLength(2);
    expect(questions(`<footer><nav>${faq}</nav></footer>`)).toEqual([]);
    const menu = `<h4>Is this useful?</h4><p>${SPRING}</p><h4>Got a tip for us?</h4><p>${PRICE}</p>`;
    expect(questions(`<article>${faq}</article><footer>${menu}</footer>`)).toHaveLength(2);
  });
});

describe('labels', () => {
  test.each([
    ['Q1', 'A1'],
    ['Question', 'Answer'],
    ['Frage', 'Antwort'],
    ['P', 'R'],
    ['В', 'О'],
    ['問', '答'],
  ])('%s and %s', (q, a) => {
    const body = `<h2>At the end</h2><p><b>${q}: ${WHEN}</b></p><p>${a}: ${SPRING}</p>
      <p>${q}: ${COST}</p><p>${a}: ${PRICE}</p><p>Last updated in May</p>`;
    expect(pairs(body)).toEqual([
      { question: WHEN, answer: SPRING, origin: 'labels' },
      { question: COST, answer: PRICE, origin: 'labels' },
    ]);
  });

  test('in one line; one pair alone is none', () => {
    const one = (q: string, a: string) => `<p>Q: ${q} A: ${a}</p>`;
    expect(pairs(one(WHEN, SPRING) + one(COST, PRICE)).map((p) => p.answer)).toEqual([
      SPRING,
      PRICE,
    ]);
    expect(questions(one(WHEN, SPRING))).toEqual([]);
  });
});

describe('interviews', () => {
  test('bold questions and answers in the first person', () => {
    const turn = (q: string, a: string) =>
      `<p><strong>${q}</strong></p><p>${a}</p><p>And more.</p>`;
    const talk = [1, 2, 3].map((n) => turn(`What did trial ${n} show?`, 'I was surprised by it.'));
    const found = read(talk.join(''));
    expect(found.faq).toEqual([]);
    expect(found.interview).toHaveLength(3);
    expect(found.interview[1]).toEqual({
      question: 'What did trial 2 show?',
      answer: 'I was surprised by it.\n\nAnd more.',
    });
    const checklist = [1, 2, 3].map((n) => turn(`Is step ${n} done?`, 'Then go on to the next.'));
    expect(read(checklist.join('')).interview).toEqual([]);
  });

  test('two speakers by turns', () => {
    const turn = (n: number) =>
      `<p>Interviewer: What did trial ${n} show?</p><p>Mara Lind: It surprised us.</p><p>We ran it again.</p>`;
    expect(read(turn(1) + turn(2) + turn(3)).interview).toEqual(
      [1, 2, 3].map((n) => ({
        question: `What did trial ${n} show?`,
        answer: 'It surprised us.\n\nWe ran it again.',
      })),
    );
  });
});

describe('any page', () => {
  test('answers too short or too long are none', () => {
    const item = (q: string, a: string) => `<details><summary>${q}</summary>${a}</details>`;
    const body = item(WHEN, 'In spring.') + item(COST, PRICE) + item('Who builds it?', PRICE);
    expect(questions(body)).toEqual([COST, 'Who builds it?']);
    expect(questions(item(WHEN, `<p>${SPRING}</p>`.repeat(60)) + item(COST, PRICE))).toEqual([]);
  });

  test('no document is too odd, and none is changed', () => {
    const deep = `${'<div>'.repeat(900)}deep${'</div>'.repeat(900)}`;
    const odd = `<dl><dt><dt></dl><details><summary></details><button aria-controls="x">?</button><h2>FAQ</h2><h3>?</h3>${deep}`;
    const document = parsePage(odd, 'https://news.example/');
    const before = document.documentElement.outerHTML;
    expect(faqOf(document)).toEqual({ faq: [], interview: [] });
    expect(document.documentElement.outerHTML).toBe(before);
    expect(faqOf(parsePage('', 'https://news.example/'))).toEqual({ faq: [], interview: [] });
  });

  test('a page of very many lines is read to its end', () => {
    const item = `<h3>${WHEN}</h3><p>${SPRING}</p><p><b>${COST}</b> ${PRICE}</p>`;
    const document = parsePage(`<h2>FAQ</h2>${item.repeat(20_000)}`, 'https://news.example/');
    expect(readFaq(readOutline(document), []).faq).toHaveLength(1);
  });
});
