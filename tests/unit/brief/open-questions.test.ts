import { describe, expect, test } from 'vitest';
import { openQuestions } from '../../../lib/brief/open-questions.ts';
import { REPORT, sample } from './sample.ts';

const FILLER = [
  'Brannock has begun to test an accelerator of its own in a rented hall near Dunmore.',
  'The chip draws 410 watts and holds 96 gigabytes of memory, according to a sheet for suppliers.',
  'Pellworth has made chips for the company since the spring of 2024.',
];

/** Enough of them for what follows to stand near the end. */
const LONG = [...FILLER, ...FILLER, ...FILLER];

const textsOf = (lines: string[], lang: string | null = 'en'): string[] =>
  openQuestions(sample('Brannock tests a chip', [...LONG, ...lines], lang)).map(({ text }) => text);

describe('what stands under a heading that says that it is open', () => {
  test.each(['What to watch', 'Open questions', 'What we don’t know', '4. Things to watch for'])(
    'takes the items under “%s”',
    (heading) => {
      expect(
        textsOf([`# ${heading}`, '- Whether Pellworth can deliver forty wafers a week']),
      ).toEqual(['Whether Pellworth can deliver forty wafers a week']);
    },
  );

  test('takes what an item says with the label before it, and its question rather than its beginning', () => {
    const lines = [
      '# What to watch',
      '- Price. Ostra may ask more for an hour of inference than last year.',
      '- Brannock has two halls. Which of them will hold the new boards?',
    ];
    expect(textsOf(lines)).toEqual([
      'Which of them will hold the new boards?',
      'Price. Ostra may ask more for an hour of inference than last year.',
    ]);
  });

  test('ends with the section, not with a heading below it', () => {
    const article = sample('Brannock', [
      '# Open questions',
      'Nobody has seen the contract so far.',
    ]);
    const below = sample('Brannock', [
      '# Open questions',
      '# Price',
      'The price is still a secret of Ostra.',
    ]);
    const [first, second] = below.blocks;
    if (second?.kind === 'heading') second.level = 3;
    expect(first?.kind).toBe('heading');
    expect(openQuestions(article)).toHaveLength(1);
    expect(openQuestions(below)).toHaveLength(1);
    expect(textsOf(['# Open questions', '# Price', 'The price was set by Ostra in May.'])).toEqual(
      [],
    );
  });

  test('of what comes next, takes what is awaited and leaves out what the author promises', () => {
    const lines = [
      '# What’s next',
      'The court is expected to hear the case of Ostra in the autumn.',
      'We will keep working on better chips for everyone.',
      'Read the decision of the court, expected next week, on its page.',
      '- A ruling in the case of Corven is expected by the end of the year.',
      '- Corven has opened a hall of its own beside the river.',
    ];
    expect(textsOf(lines)).toEqual([
      'A ruling in the case of Corven is expected by the end of the year.',
      'The court is expected to hear the case of Ostra in the autumn.',
    ]);
  });

  test('a guide to buying is no such section', () => {
    expect(
      textsOf(['# What to look for in a laptop', '- A bright screen and a good keyboard']),
    ).toEqual([]);
  });
});

describe('sentences that say that something is open', () => {
  test.each([
    'It is unclear whether Pellworth will make the chip.',
    'It isn’t yet clear who pays for the hall.',
    'Whether the chip holds its promise remains to be seen.',
    'Brannock has not said when the first boards will be sold.',
    'Pellworth declined to say how many wafers it has made.',
    'Terms of the deal were not disclosed.',
    'What the chip costs is still unknown.',
    'The company has yet to announce a price.',
    'The big question is whether customers will follow.',
    'Nobody knows how long the hall has been rented.',
    'It is too early to say what this means for Ostra.',
  ])('finds “%s”', (text) => {
    expect(textsOf([text])).toEqual([text]);
  });

  test.each([
    'If it is unclear whether a page is an article, the program asks.',
    'Before the trial it was not clear where the mistakes came from.',
    'The error was caused by data that has yet to be sorted.',
    'The model solved an open problem that was posed in 2019.',
    'No one knows that better than the bookkeepers of Corven.',
    'Pellworth declined to comment.',
    'The instructions were unclear, and the trial was stopped.',
    '“It is unclear whether anyone will buy it,” said Oda Rensk of Brannock.',
    'It is uncertain.',
    'Tell us if you do not know what to do with your old boards.',
  ])('leaves “%s” alone', (text) => {
    expect(textsOf([text])).toEqual([]);
  });

  test('leaves quotations alone, also where they go over several sentences', () => {
    expect(textsOf(['> It is unclear whether anyone will buy it.'])).toEqual([]);
    expect(textsOf(['“Will anyone buy it? Could we stop? Would it be enough for us?”'])).toEqual(
      [],
    );
    expect(
      textsOf(['Rensk said: “We rent too much. It is unclear whether we can stop. We will try.”']),
    ).toEqual([]);
  });

  test('prefers a sentence that can be read alone', () => {
    const leaning = 'They said in May that it was unclear whether the hall would be enough.';
    const whole = 'Pellworth has not said when it will follow.';
    expect(textsOf([leaning, whole])).toEqual([whole, leaning]);
  });

  test('reads German, French and Spanish, each by its own cues', () => {
    const german = 'Ob Pellworth den Chip fertigt, ist noch offen.';
    expect(textsOf([german, 'Das Büro ist montags offen für alle Besucher.'], 'de')).toEqual([
      german,
    ]);
    const french = 'La société n’a pas précisé quand la puce sortira.';
    expect(textsOf([french], 'fr')).toEqual([french]);
    const spanish = 'Queda por ver quién fabricará el nuevo chip.';
    expect(textsOf([spanish], 'es')).toEqual([spanish]);
    expect(textsOf([german], 'en')).toEqual([]);
  });
});

describe('questions of the author', () => {
  test('are taken near the end where nothing answers them', () => {
    const question = 'Will Brannock keep renting machines once the chip is there?';
    expect(textsOf([question])).toEqual([question]);
    expect(openQuestions(sample('Brannock', [question, ...FILLER]))).toEqual([]);
    expect(textsOf([`${question} Its finance chief has ruled it out for good.`])).toEqual([]);
    expect(textsOf([question, 'No, says the finance chief of the company.'])).toEqual([]);
  });

  test('are not those to the reader, of headings, of the FAQ or of an interviewer', () => {
    expect(textsOf(['Would you like to read more about chips of this kind?'])).toEqual([]);
    expect(textsOf(['# Will Brannock keep renting?', 'It has ruled that out for good.'])).toEqual(
      [],
    );
    const question = 'Will Brannock keep renting machines once the chip is there?';
    const article = sample('Brannock', [...FILLER, question]);
    const faq = [
      { question, answer: 'No.', origin: 'headings' as const, inText: true, sentences: [] },
    ];
    expect(openQuestions({ ...article, faq })).toEqual([]);
  });
});

test('gives five at most, best first, each once, as sentences of the article', () => {
  const lines = [
    'Will Brannock sell the boards to other companies as well?',
    'It is unclear whether Pellworth will make the chip.',
    'It is unclear whether Pellworth will make the chip.',
    ...['Ostra', 'Corven', 'Halden', 'Lantern', 'Quellwerk'].map(
      (name) => `${name} has not said when it will follow.`,
    ),
  ];
  const article = sample('Brannock tests a chip', [...FILLER, ...lines]);
  const questions = openQuestions(article);
  expect(questions.map(({ text }) => text)).toEqual([
    'It is unclear whether Pellworth will make the chip.',
    ...['Ostra', 'Corven', 'Halden', 'Lantern'].map(
      (name) => `${name} has not said when it will follow.`,
    ),
  ]);
  for (const { text, sentences } of questions)
    expect(sentences.map((at) => article.sentences[at]?.text).join(' ')).toBe(text);
});

test('an article that leaves nothing open gives nothing', () => {
  expect(openQuestions(sample('Quellwerk opens Orla', REPORT))).toEqual([]);
});
