import { describe, expect, test } from 'vitest';
import {
  readAnswer,
  readBrief,
  readComparison,
  readTranslation,
} from '../../../../lib/engines/answers/read-answer.ts';
import type { ReplyEnd } from '../../../../lib/model/engine-exchange.ts';
import { replyOf } from '../given.ts';

const GOOD = {
  summary: [{ text: 'A hall opened in Pellworth.', sentences: [1, 2] }],
  points: [{ text: 'It has 400 racks.', sentences: [3] }],
};

const STATEMENTS = [
  { role: 'summary', text: 'A hall opened in Pellworth.', cites: [0, 1] },
  { role: 'point', text: 'It has 400 racks.', cites: [2] },
];

const brief = (text: unknown, end: ReplyEnd = 'stop') => readBrief(replyOf(text, end), 10);

const texts = (text: unknown): unknown => {
  const read = brief(text);
  return read.ok ? read.value.statements.map((one) => one.text) : read.error.kind;
};

const json = JSON.stringify(GOOD);

describe('a brief is read', () => {
  test.each([
    ['as it was asked for', json],
    ['in a fence', `Here you are:\n\`\`\`json\n${json}\n\`\`\`\nIs {that} all?`],
    ['after words with brackets', `I used [1] and {2}. ${json}`],
    ['with commas too many', json.replaceAll(']', ',]').replaceAll('}', ',}')],
    ['without some commas', json.replace('],"points"', ']\n"points"')],
    [
      'with bare and single-quoted names',
      json.replace('"summary"', 'summary').replace('"points"', "'points'"),
    ],
    ['with comments', json.replace('{"text"', '// one\n{ /* two */ "text"')],
    ['with line breaks in strings', json.replace('A hall', 'A\nhall')],
    ['with numbers as texts', json.replace('[1,2]', '["1", "S2"]')],
    ['with a range', json.replace('[1,2]', '"[1-2]"')],
    ['with one number', json.replace('[3]', '3')],
    ['with objects of numbers', json.replace('[3]', '[{"sentence": 3}]')],
    [
      'with numbers in the text',
      json.replace(',"sentences":[3]', '').replace('racks.', 'racks [3].'),
    ],
    ['with lists as text', JSON.stringify({ ...GOOD, summary: JSON.stringify(GOOD.summary) })],
    ['with a lone statement', JSON.stringify({ ...GOOD, points: GOOD.points[0] })],
    [
      'with other names',
      json.replaceAll('"text"', '"statement"').replaceAll('"sentences"', '"sources"'),
    ],
    [
      'with statements twice',
      JSON.stringify({ ...GOOD, points: [...GOOD.points, ...GOOD.points, ...GOOD.summary] }),
    ],
    ['with numbers that there are not', json.replace('[3]', '[3, 0, 11, -1, 2.5, 1e9, null, 3]')],
    [
      'with marks of Markdown',
      json.replace('400 racks', '**400** `racks`').replace('It has', '- It has'),
    ],
    ['with HTML', json.replace('400 racks', '<b>400</b>&nbsp;racks<script>alert(1)</script>')],
    ['with what nobody sees', json.replace('400', '4\u200b00')],
    [
      'with fields that were not asked for',
      JSON.stringify({ thoughts: ['x'], ...GOOD, more: { summary: 1 } }),
    ],
  ])('%s', (_, text) => {
    expect(brief(text)).toEqual({
      ok: true,
      value: { statements: STATEMENTS, silent: false, cut: false },
    });
  });

  test('with quotation marks that are not escaped', () => {
    expect(
      texts('{"summary": [{"text": "He called it "huge" twice.", "sentences": [1]}]}'),
    ).toEqual(['He called it "huge" twice.']);
  });

  test('past one statement that cannot be', () => {
    expect(
      texts(
        '{"summary": [{"text": "A.", "sentences": [1]}, {"text": ??? }, {"text": "B.", "sentences": [1]}]}',
      ),
    ).toEqual(['A.', 'B.']);
  });

  test.each([
    ['nothing', ''],
    ['words', 'The article says that a hall opened.'],
    ['other JSON', '{"hello": [1, 2]}'],
    ['empty lists', '{"summary": [], "points": []}'],
    ['wrong types', '{"summary": 12, "points": [null, 3, true, {"text": 7}, [], {}]}'],
    ['no letters', '{"summary": [{"text": "…"}, {"text": "12"}]}'],
    ['endless depth', '['.repeat(100_000)],
    ['endless objects', '{"a":'.repeat(100_000)],
  ])('but not %s', (_, text) => {
    expect(texts(text)).toBe('not-readable');
  });
});

describe('an answer that was cut off', () => {
  test.each(Array.from({ length: json.length }, (_, i) => i))('after %i characters', (i) => {
    const read = brief(json.slice(0, i), 'length');
    const first = json.indexOf('}') + 1;
    const second = json.lastIndexOf('}]') + 1;
    if (i < first) return expect(read).toMatchObject({ ok: false, error: { kind: 'cut-off' } });
    expect(read).toMatchObject({
      value: { statements: STATEMENTS.slice(0, i < second ? 1 : 2), cut: true },
    });
  });

  test('is known where the engine does not say so', () => {
    expect(brief(json.slice(0, -2))).toMatchObject({ value: { cut: true } });
    expect(brief(json)).toMatchObject({ value: { cut: false } });
  });
});

test('answers are bounded', () => {
  const many = {
    summary: Array(500)
      .fill(0)
      .map((_, i) => ({ text: `Row ${i}.`, sentences: [1] })),
  };
  expect(texts(many)).toHaveLength(10);
  expect(texts({ summary: [{ text: `${'long '.repeat(1000)}.`, sentences: [1] }] })).toBe(
    'not-readable',
  );
  const cited = brief({
    summary: [{ text: 'A.', sentences: Array.from({ length: 50 }, (_, i) => (i % 10) + 1) }],
  });
  expect(cited).toMatchObject({ value: { statements: [{ cites: { length: 10 } }] } });
});

test('words that look like marks stay', () => {
  const text = 'It costs 5 * 3 dollars, x < 5 and y_1 > 2, C# [sic] (3) & more: 2*3*4.';
  expect(texts({ summary: [{ text, sentences: [1] }] })).toEqual([text]);
});

describe('an answer to a question', () => {
  const read = (text: unknown) => readAnswer(replyOf(text), 10, 'answered');

  test('is read', () => {
    expect(read({ answered: true, statements: [{ text: 'Yes.', sentences: [2] }] })).toEqual({
      ok: true,
      value: {
        statements: [{ role: 'answer', text: 'Yes.', cites: [1] }],
        silent: false,
        cut: false,
      },
    });
  });

  test.each([
    { answered: false, statements: [] },
    { answered: false, statements: [{ text: 'The article does not say.', sentences: [] }] },
    { answered: 'false' },
    { answered: true, statements: [] },
    { statements: [] },
  ])('that is none: %j', (value) => {
    expect(read(value)).toEqual({ ok: true, value: { statements: [], silent: true, cut: false } });
  });

  test('that is none is not taken from an answer cut off', () => {
    expect(
      readAnswer(replyOf('{"answered": true, "statements": [{"te', 'length'), 10, 'answered'),
    ).toMatchObject({
      error: { kind: 'cut-off' },
    });
  });
});

test('a comparison names sentences of several articles', () => {
  const text = {
    statements: [{ text: 'A and B differ.', sentences: ['A2', 'B1', 'B9', 'C1', 'A2'] }],
  };
  expect(readComparison(replyOf(text), [3, 3])).toMatchObject({
    value: {
      statements: [
        {
          cites: [1],
          across: [
            { article: 0, sentence: 1 },
            { article: 1, sentence: 0 },
          ],
        },
      ],
    },
  });
});

describe('a translation', () => {
  const given = [
    { role: 'summary' as const, text: 'One.', cites: [0] },
    { role: 'point' as const, text: 'Two.', cites: [4] },
  ];
  const read = (statements: unknown) => readTranslation(replyOf({ statements }), given);

  test('keeps role and sentences of each statement', () => {
    const statements = [
      { number: 2, text: 'Zwei.' },
      { number: 1, text: '<b>Eins.</b>' },
    ];
    expect(read(statements)).toEqual({
      ok: true,
      value: {
        statements: [
          { role: 'summary', text: 'Eins.', cites: [0] },
          { role: 'point', text: 'Zwei.', cites: [4] },
        ],
        silent: false,
        cut: false,
      },
    });
  });

  test('that lacks some says so, one that is none is trouble', () => {
    expect(read([{ number: 2, text: 'Zwei.' }])).toMatchObject({
      value: { statements: [{ text: 'Zwei.' }], cut: true },
    });
    expect(read([{ number: 9, text: 'Neun.' }])).toMatchObject({ error: { kind: 'not-readable' } });
    expect(read('x')).toMatchObject({ error: { kind: 'not-readable' } });
  });
});

test('numbers at the end of a statement are read in time, however many', () => {
  const text = (end: string): string => `A hall opened ${end}`;
  expect(texts({ summary: [{ text: text('[1, 2] [3].') }, { text: text('[sic]') }] })).toEqual([
    'A hall opened.',
    'A hall opened [sic]',
  ]);
  expect(brief({ summary: [{ text: text('(sentences 1-3, 5)') }] })).toMatchObject({
    value: { statements: [{ text: 'A hall opened', cites: [0, 1, 2, 4] }] },
  });
  const start = performance.now();
  brief({ summary: [{ text: text(`[${'1'.repeat(1000)}`) }, { text: text('[1'.repeat(400)) }] });
  expect(performance.now() - start).toBeLessThan(500);
});
