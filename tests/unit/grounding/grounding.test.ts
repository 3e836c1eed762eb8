import { expect, test } from 'vitest';
import { groundingOf } from '../../../lib/grounding/grounding.ts';
import { articleOf, check, doubtsOf } from './given.ts';

const NEWS = `Pellworth Robotics raised $120 million in a round led by Ostra Capital. The company has 310 employees and plans to hire another 150 this year. It may open an office in Ohio, where its largest customer runs nine warehouses.

“We pick up peaches without bruising them,” chief executive Mara Brannock said on Tuesday. Brannock founded the company with Dev Lindo, who is its head of research. Pellworth is not yet profitable.

Some customers have left. The grocer Fairlow ended its contract in January. In December Halyard Labs bought the startup Copperline for $40 million.`;
const FACTS = {
  title: 'Pellworth raises money',
  authors: ['Ines Calder'],
  siteName: 'Copper Wire',
  publishedAt: '2026-03-05',
};
const doubts = (statement: string) => doubtsOf(NEWS, statement, FACTS);

test('what the article says in other words is supported, by its sentences', () => {
  const grounding = groundingOf(articleOf(NEWS, FACTS));
  const found = check(
    grounding,
    'Ostra Capital led a funding round of $120 million for Pellworth.',
  );
  expect(found).toMatchObject({ verdict: 'supported', doubts: [] });
  expect(found.sentences[0]).toBe(0);
  expect(
    check(grounding, 'CEO Mara Brannock says the robots can handle peaches without bruising them.')
      .verdict,
  ).toBe('supported');
  expect(
    check(grounding, 'Pellworth employs 310 people and intends to add 150 more this year.').verdict,
  ).toBe('supported');
});

test('what the article has in no form is unsupported', () => {
  const article = articleOf(NEWS, FACTS);
  const written = { text: 'Regulators worry about accidents with children in shops.', cites: [2] };
  expect(groundingOf(article).check(written, 'summary')).toMatchObject({
    verdict: 'unsupported',
    role: 'summary',
  });
});

test('a sentence of the article to the letter is supported by itself', () => {
  const article = articleOf(NEWS, FACTS);
  const text = article.sentences[1]?.text ?? '';
  expect(check(groundingOf(article), text)).toMatchObject({
    verdict: 'supported',
    sentences: [1],
  });
});

test('names, numbers, dates and quotations that the article does not have are doubted', () => {
  expect(doubts('Ostra Capital and Greywick Partners led the round.')).toContainEqual([
    'name',
    'Greywick Partners',
  ]);
  expect(doubts('Pellworth raised $210 million in a round led by Ostra Capital.')).toEqual([
    ['number', '$210 million'],
  ]);
  expect(doubts('Fairlow ended its contract in February.')).toEqual([['date', 'February']]);
  expect(doubts('Mara Brannock said they “never drop a peach”.')).toContainEqual([
    'quote',
    '“never drop a peach”',
  ]);
});

test('byline, site and day of the article count as its own', () => {
  expect(doubts('Ines Calder of Copper Wire reports that Pellworth raised $120 million.')).toEqual(
    [],
  );
  expect(
    doubts('Mara Brannock said on March 3 that they pick up peaches without bruising them.'),
  ).toEqual([]);
});

test('a name in another form is the same name', () => {
  const text =
    'The regulator of Italy fined Pellworth. Mara Brannock of the Federal Office for Robots spoke.';
  expect(doubtsOf(text, 'The Italian regulator fined Pellworth.')).toEqual([]);
  expect(doubtsOf(text, 'Brannock of the FOR spoke.')).toEqual([]);
});

test('a number or a name that belongs to another is doubted', () => {
  expect(
    doubts('The company has 150 employees and plans to hire another 310 this year.').map(
      ([kind]) => kind,
    ),
  ).toEqual(['number', 'number']);
  expect(
    doubts('Dev Lindo, the chief executive, said they pick up peaches without bruising them.'),
  ).toEqual([['name', 'Dev Lindo']]);
  expect(doubts('In December Copperline bought Halyard Labs for $40 million.')).toEqual([
    ['name', 'Copperline'],
  ]);
});

test('a no for a yes is doubted, and a yes for a no', () => {
  expect(doubts('Pellworth is already profitable.').map(([kind]) => kind)).toEqual(['negated']);
  expect(doubts('The grocer Fairlow did not end its contract.').map(([kind]) => kind)).toEqual([
    'negated',
  ]);
  expect(doubts('Pellworth is still unprofitable.')).toEqual([]);
});

test('what is only possible, planned or said of some is doubted when told as certain or of all', () => {
  expect(doubts('Pellworth will open an office in Ohio.').map(([kind]) => kind)).toEqual([
    'stronger',
  ]);
  expect(doubts('Pellworth may open an office in Ohio.')).toEqual([]);
  expect(doubts('All customers have left.').map(([kind]) => kind)).toEqual(['stronger']);
});

test('cues that others have found count', () => {
  const text = 'Insiders whisper that Pellworth sold its warehouse in Leeds to Ostra Capital.';
  const article = articleOf(text);
  const statement = 'Pellworth sold its warehouse in Leeds to Ostra Capital.';
  const cues = [{ text: 'whisper', start: 9, end: 16, quoted: false }];
  expect(check(groundingOf(article), statement).verdict).toBe('supported');
  expect(check(groundingOf(article, [{ sentence: 0, cues }]), statement)).toMatchObject({
    verdict: 'doubted',
    doubts: [{ kind: 'stronger' }],
  });
});

test('numbers of tables belong to their row and column', () => {
  const article = articleOf(
    'Orrin Labs published a table of results for its models on the PatchBench test.',
  );
  article.blocks.push({
    kind: 'table',
    text: 'Model\tPatchBench\nLantern\t71.3\nTallow\t58.9',
    rows: [
      ['Model', 'PatchBench'],
      ['Lantern', '71.3'],
      ['Tallow', '58.9'],
    ],
    headerRows: 1,
    caption: null,
  });
  const grounding = groundingOf(article);
  expect(check(grounding, 'Lantern scored 71.3% on the PatchBench test.').doubts).toEqual([]);
  expect(check(grounding, 'Tallow scored 71.3% on the PatchBench test.').doubts).toMatchObject([
    { kind: 'number' },
  ]);
});

test('of a translation names, numbers and dates are held to the sentences that the model names', () => {
  const grounding = groundingOf(articleOf(NEWS, FACTS));
  const checked = (text: string, cites: number[]) =>
    grounding.check({ text, cites }, 'summary', 'de');
  const right =
    'Pellworth Robotics sammelte 120 Millionen Dollar ein, angeführt von Ostra Capital.';
  expect(checked(right, [0])).toMatchObject({ verdict: 'supported', sentences: [0], doubts: [] });
  expect(checked(right, [])).toMatchObject({ verdict: 'unsupported' });
  expect(checked(right.replace('120', '210'), [0])).toMatchObject({
    verdict: 'doubted',
    doubts: [{ kind: 'number' }],
  });
  expect(checked('Pellworth sammelte 40 Millionen Dollar ein.', [0])).toMatchObject({
    doubts: [{ kind: 'number', text: '40 Millionen Dollar' }],
  });
  expect(checked('Die Firma von Hanna Greywick hat Geld erhalten.', [0])).toMatchObject({
    doubts: [{ kind: 'name', text: 'Hanna Greywick' }],
  });
});

test('German, French and Spanish are held to their text', () => {
  const german =
    'Der Verlag Ravensberg investiert 60 Millionen Euro in das Start-up Wortwerk. Ravensberg könnte seinen Anteil später erhöhen.';
  expect(doubtsOf(german, 'Ravensberg steckt 60 Mio. Euro in Wortwerk.', { lang: 'de' })).toEqual(
    [],
  );
  expect(
    doubtsOf(german, 'Ravensberg steckt 16 Millionen Euro in das Start-up Wortwerk.', {
      lang: 'de',
    }),
  ).toEqual([['number', '16 Millionen Euro']]);
  expect(
    doubtsOf(german, 'Ravensberg wird seinen Anteil später erhöhen.', { lang: 'de' }).map(
      ([kind]) => kind,
    ),
  ).toEqual(['stronger']);
  const french = "L'entreprise Aurive a ouvert un laboratoire à Nantes.";
  expect(
    doubtsOf(french, "L'entreprise Aurive n'a pas ouvert de laboratoire à Nantes.", {
      lang: 'fr',
    }).map(([kind]) => kind),
  ).toEqual(['negated']);
});
