import { describe, expect, test } from 'vitest';
import type { Block } from '../../../lib/model/article.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });
const split = (text: string, lang: string | null = 'en'): string[] =>
  splitSentences([paragraph(text)], lang).map((sentence) => sentence.text);

/** A case marks its boundaries: "|" where a space stands between two sentences, "¦" where nothing does. */
const unmarked = (marked: string): string => marked.replaceAll(' | ', ' ').replaceAll('¦', '');
const pieces = (marked: string): string[] => marked.split(/ \| |¦/);

describe('hard cases of AI news', () => {
  test.each([
    'Dr. Imke Voss joined Quellwerk. | She leads its safety team.',
    'Ms. Okafor and Mr. Lindqvist signed on Friday.',
    'Prof. Tan taught Gen. Ruiz and Sen. Ahlers. | All three agreed.',
    'The lab moved to the U.S. last spring.',
    'The U.S. Senate held a hearing. | Nobody came.',
    'They sell it in the U.S. | The price is lower there.',
    'Regulators in the U.K. and the E.U. Commission met.',
    'Quellwerk Inc. Chief Ana Ruiz resigned.',
    'It was bought by Quellwerk Inc. | The price was not named.',
    'Halden Corp. and Brix Ltd. merged. | Brix Co. is gone.',
    'Quellwerk raised $1.5B. | Investors cheered.',
    'It cost $2.5 million. | Its rival paid €3M. | Both lost.',
    'Version v2.0 is out. | It replaces v1.9.',
    'We ran GPT-4o. | Then we ran Orla-3.5 Mini.',
    'The app runs on Node.js. | It also runs on Deno.',
    'Built with Node.js and Vue.js 3.2.',
    'See example.com for details. | Or write to ana@example.com.',
    'Talks began on Jan. 5 and ended on Feb. 12. | Nothing was signed.',
    'The model was trained until Sept. 2025 on public data.',
    'It was Open v. Closed in court. | Open lost.',
    'It is humans vs. Machines, as the poster says.',
    'Some models, e.g. Orla, are open. | Others, i.e. Brix, are not.',
    'As Fig. 3 shows, it scales. | See No. 7 of the list.',
    'The answer is no. | Nobody liked it.',
    'J. R. Halden wrote the paper. | It has 40 pages.',
    'Samuel L. Okoro co-founded it.',
    'They closed a Series B. | Nordlicht Capital led it.',
    'This is plan B. | Plan A failed.',
    'The launch is at 5 p.m. Monday. | Doors open at 4 p.m. ET.',
    'It began at 9 a.m. | Everyone was late.',
    'Sales fell. | iPhone users did not mind.',
    'The deal closed in May. | xAI was not part of it.',
    'It was bought twice. | eBay sold it first.',
    'The paper is on a server. | arXiv hosts it.',
    'Use vLLM or llama.cpp. | Both work.',
    '“We are done.” | The room fell silent.',
    '“Is it safe?” she asked.',
    '“Is it safe?” Ruiz asked. | No one knew.',
    '“It works. It really works,” said Ruiz. | The crowd laughed.',
    '"It works. It really works," said Ruiz. | The crowd laughed.',
    'He called it "a toy." | She called it "the future."',
    'The test (see Part 2. It is long.) took days. | It passed.',
    '(The firm did not reply. It never does.) | We asked again.',
    'Wait... what happened? | Nobody knows.',
    'The end is near … or is it? | We shall see.',
    'They tried . . . and failed. | Then they stopped.',
    'It failed... | The second run passed.',
    'Stop! | Who goes there? | A robot.',
    'Really?! | Yes, really.',
    '1. Install the tool. | 2. Run it.',
    'Revenue grew 4.5 percent to 1,204.7 million. | Costs fell.',
    'It weighs 5 kg. | 20 were built.',
    'It has 40 layers. | 2,000 miles of cable feed it.',
    'Profit was up. | $3 billion went to chips.',
    'It is by the lab et al. | The rest is known.',
    'It was shown by Voss et al. | They repeated it.',
    'The claim holds.3 | We checked it twice.',
    'The claim holds.[12] | We checked it twice.',
    'The firm grew.¦The market did not. | Booking.com and Node.js stayed.',
    'Yahoo! was first. | Others followed.',
    'Quellwerk (Nasdaq: QLW) rose 3%. | Brix fell.',
    'It costs 5 USD/month. | That is all!',
    'Ph.D. students built it. | Their advisor, an M.D. Anders fan, helped.',
    'The St. Gallen office opened. | Mt. Pilatus is near.',
  ])('%s', (marked) => {
    expect(split(unmarked(marked))).toEqual(pieces(marked));
  });
});

describe('other languages and scripts', () => {
  test.each([
    ['de', 'Am 3. Mai beginnt z. B. Halden mit dem Verkauf. | Dr. Voss bleibt.'],
    ['de', 'Der Preis sinkt auf ca. 20 Euro. | Das gilt bis 31. Dezember 2026.'],
    ['de', '„Wir sind fertig.“ | Das sagte Voss.'],
    ['fr', 'M. Durand dirige le laboratoire. | Mme. Petit le finance.'],
    ['fr', '« Nous avons fini. Vraiment fini. » | Il est parti.'],
    ['es', 'El Sr. Ruiz habló. | ¿Quién escuchó? | ¡Nadie!'],
    ['it', 'Il modello è pronto. | La Dott. Ruiz lo prova.'],
    ['zh', '公司发布了新模型。¦它更快！¦价格是多少？'],
    ['zh', '他说：“很好。我们继续。”¦会议结束了。'],
    ['ja', '新しいモデルが出た。¦「速い。とても速い。」と彼は言った。¦終わり。'],
    ['ko', '새 모델이 나왔다. | 더 빠르다.'],
    ['hi', 'नया मॉडल आया। | यह तेज़ है।'],
    ['ar', 'صدر النموذج الجديد. | هل هو أسرع؟ | نعم.'],
    ['el', 'Το μοντέλο βγήκε. | Είναι γρήγορο.'],
    ['ru', 'Модель вышла. | Она быстрее.'],
  ])('%s: %s', (lang, marked) => {
    expect(split(unmarked(marked), lang)).toEqual(pieces(marked));
  });

  test.each([null, '', 'xx', 'not a tag', 'en_US', '-', 'constructor'])(
    'the tag %o does not throw',
    (lang) => {
      expect(split('One here. Two here.', lang)).toEqual(['One here.', 'Two here.']);
    },
  );
});

describe('blocks', () => {
  test('only paragraphs, quotes and list items have sentences; offsets are those of the block', () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 2, text: 'A heading. Of two parts.', marks: [] },
      paragraph('  First one.  Second one. '),
      { kind: 'code', text: 'a.b(). c.d().', language: null },
      {
        kind: 'image',
        text: '',
        src: 'https://a.example/i.png',
        alt: 'An alt.',
        caption: 'A cap.',
      },
      { kind: 'table', text: 'A.\tB.', rows: [['A.', 'B.']], headerRows: 0, caption: null },
      { kind: 'quote', text: 'Quoted. Twice.', marks: [] },
      { kind: 'list-item', text: 'An item', marks: [], depth: 0, number: null },
      paragraph(' \n '),
    ];
    expect(splitSentences(blocks, 'en')).toEqual([
      { text: 'First one.', block: 1, start: 2, end: 12 },
      { text: 'Second one.', block: 1, start: 14, end: 25 },
      { text: 'Quoted.', block: 5, start: 0, end: 7 },
      { text: 'Twice.', block: 5, start: 8, end: 14 },
      { text: 'An item', block: 6, start: 0, end: 7 },
    ]);
  });

  test('a wrapped line goes on, a short line of its own does not', () => {
    expect(
      split('The model that the lab has trained on public text was shown to\nBrix on Monday.'),
    ).toHaveLength(1);
    expect(split('the first half\nof one line')).toHaveLength(1);
    expect(split('Halden Street 5\nBrixton')).toEqual(['Halden Street 5', 'Brixton']);
  });

  test('a quote that never closes, or too late, does not swallow its block', () => {
    const long = Array.from({ length: 40 }, (_, i) => `This is sentence ${i} of it.`);
    expect(split(`“${long.join(' ')}`)).toHaveLength(40);
    expect(split(`“${long.join(' ')}”`)).toHaveLength(40);
    expect(split(`${'"'.repeat(3)}${long.join(' ')}`).length).toBeGreaterThan(30);
  });

  test.each(['"(“ ', 'a. ', '. ', '“', 'Mr. ', 'x'])('%o over and over takes no time', (piece) => {
    const text = piece.repeat(20_000);
    const from = process.hrtime.bigint();
    expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    expect(Number(process.hrtime.bigint() - from) / 1e6).toBeLessThan(1500);
  });
});
