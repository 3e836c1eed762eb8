import { describe, expect, it } from 'vitest';
import type { Voice } from '../../../lib/model/signals.ts';
import { voicesIn } from '../../../lib/signals/voices.ts';
import { sample } from '../brief/sample.ts';

interface Given {
  title?: string;
  lang?: string;
  site?: string;
  authors?: string[];
}

const read = (lines: string[], { title = '', lang = 'en', site, authors = [] }: Given = {}) => {
  const article = { ...sample(title, lines, lang), siteName: site ?? null, authors };
  const voices = voicesIn(article);
  if (!voices) throw new Error('not measured');
  return voices;
};
const voicesOf = (lines: string[], given?: Given): Voice[] => read(lines, given).voices;
/** Each voice as its name and the sentences of each statement with its kind: "Imke Voss 0,1d 3i". */
const told = (lines: string[], given?: Given): string[] =>
  voicesOf(lines, given).map(({ name, statements }) =>
    [name, ...statements.map(({ sentences, kind }) => `${sentences.join(',')}${kind[0]}`)].join(
      ' ',
    ),
  );

describe('who speaks', () => {
  it.each([
    ['before the verb', 'Imke Voss said the plan was sound.', ['Imke Voss 0i']],
    ['behind it', '“The plan is sound,” said Imke Voss.', ['Imke Voss 0d']],
    ['behind a clause', 'The plan is sound, according to Imke Voss.', ['Imke Voss 0i']],
    ['in front of it', 'According to Imke Voss, the plan is sound.', ['Imke Voss 0i']],
    ['to a paper', 'Imke Voss told The Halyard that the plan was sound.', ['Imke Voss 0i']],
    ['in writing', 'Imke Voss wrote in a post that the plan was sound.', ['Imke Voss 0w']],
    [
      'with words between name and verb',
      'Imke Voss, a researcher at the University of Brixton who was not part of the work, said it held.',
      ['Imke Voss 0i'],
    ],
    [
      'after a colon',
      'Imke Voss put it this way: “Nobody has seen the contract.”',
      ['Imke Voss 0d'],
    ],
    [
      'by a verb that calls',
      'Imke Voss called the offer “a gift with a bill inside.”',
      ['Imke Voss 0d'],
    ],
    ['by any verb right behind a quotation', '“It was cold,” Imke Voss sighed.', ['Imke Voss 0d']],
    [
      'as one of two',
      'Imke Voss and Jonas Brandt said the plan was sound.',
      ['Imke Voss 0i', 'Jonas Brandt 0i'],
    ],
    [
      'in a participle',
      'Imke Voss answered the letter, saying, “We need numbers that hold.”',
      ['Imke Voss 0d'],
    ],
    ['over "went on to"', 'Imke Voss went on to say the plan was sound.', ['Imke Voss 0i']],
    ['as a firm', 'Halyard Labs said it would open the model.', ['Halyard Labs 0i']],
    ['by a spokesperson', 'A Pellworth spokesperson said the model was safe.', ['Pellworth 0i']],
    ['by a spokesman of', 'The model is safe, said a spokesman for Pellworth.', ['Pellworth 0i']],
    ['by a report', 'A report from Copper Wire found that the model was slow.', ['Copper Wire 0w']],
  ])('is found %s', (_, text, expected) => {
    expect(told([text])).toEqual(expected);
  });

  it.each([
    ['a person merely named', 'Imke Voss founded the firm in 2019 and left it in 2024.'],
    ['a quoted word', 'The so-called “agents” are scripts, and Imke Voss sells them.'],
    ['the title of a work', 'Imke Voss is the author of “The Long Winter of Machines”.'],
    ['a product', 'Claude said the file was missing, and GPT-5 wrote that it was there.'],
    ['nobody in particular', 'Experts say the plan is sound, and users said so too.'],
    ['a part of the world', 'Western Europe said that the model was late.'],
    ['what was not said', 'Imke Voss did not say when the model would come.'],
    ['what was said to somebody', 'Imke Voss was told that the model would come.'],
    ['code', '` Imke Voss said "hello"'],
    ['what could be said', 'Imke Voss could say where the model went.'],
    ['a forecast without "that"', 'Lantern Mesh predicts the next word may be a verb.'],
    ['a relative clause', 'Imke Voss wrote a script that found the error.'],
  ])('is not %s', (_, text) => {
    expect(told([text])).toEqual([]);
  });

  it('is neither the author nor the site', () => {
    const lines = ['Imke Voss said it held.', 'Halyard Labs says it is safe.'];
    expect(told(lines, { authors: ['Imke Voss'], site: 'Halyard Labs' })).toEqual([]);
  });

  it('is somebody with the fullest name in the text', () => {
    const lines = ['Imke Voss leads the group.', '“We need numbers that hold,” said Voss.'];
    expect(told(lines)).toEqual(['Imke Voss 1d']);
  });

  it('is the bearer of a surname who was named last', () => {
    const lines = ['Amy Roe said it held.', 'Tom Roe leads the lab. “It failed,” Roe said.'];
    expect(told(lines)).toEqual(['Amy Roe 0i', 'Tom Roe 2d']);
  });

  it('is who "he" and "she" stand for, where that is plain', () => {
    const lines = [
      'Imke Voss said the plan was sound. She added that it was cheap.',
      'Jonas Brandt disagreed. “It is dear,” he said.',
    ];
    expect(told(lines)).toEqual(['Imke Voss 0,1i', 'Jonas Brandt 3d']);
    expect(told(['Nobody was at home.', '“It is dear,” he said.'])).toEqual([]);
  });
});

describe('what is said', () => {
  it('runs over sentences and paragraphs', () => {
    const lines = [
      '“We need numbers that hold,” said Imke Voss. “We have asked for them twice.',
      '“And we shall ask for them a third time.”',
      'The ministry met on Monday.',
    ];
    expect(told(lines)).toEqual(['Imke Voss 0,1,2d']);
  });

  it('goes on in quotations without a name beside them', () => {
    const lines = [
      '“We need numbers that hold,” said Imke Voss.',
      '“The first trial had no control group at all.”',
    ];
    expect(told(lines)).toEqual(['Imke Voss 0,1d']);
  });

  it('is a block with a line that names who is quoted', () => {
    const lines = [
      'The firm shows what customers say.',
      '> It has halved the time that our clerks need. We would not go back.',
      '— Imke Voss, chief technology officer at Pellworth',
    ];
    expect(told(lines)).toEqual(['Imke Voss 1,2d']);
    expect(voicesOf(lines)[0]).toMatchObject({
      role: 'chief technology officer at Pellworth',
      affiliation: 'Pellworth',
      statements: [{ quote: 'It has halved the time that our clerks need.' }],
    });
  });

  it('is a block that the line above leads to', () => {
    const lines = ['Imke Voss of Brannock wrote in a note:', '> We would not go back.'];
    expect(told(lines)).toEqual(['Imke Voss 0,1w']);
  });

  it('is the answers of an interview', () => {
    const lines = [
      'Imke Voss has led Brannock since 2019.',
      ...['Where did it begin?', 'What came then?', 'And now?'].flatMap((question, at) => [
        `CW: ${question}`,
        `IV: It was turn number ${at + 1}. Roe said it would fail.`,
      ]),
    ];
    expect(told(lines)).toEqual(['Imke Voss 2,3d 5,6d 8,9d']);
  });

  it('keeps the words of a quotation without its marks', () => {
    const [voice] = voicesOf(['“We need numbers that hold,” said Imke Voss.']);
    expect(voice?.statements).toEqual([
      { sentences: [0], kind: 'direct', quote: 'We need numbers that hold,' },
    ]);
  });
});

describe('what somebody is', () => {
  it.each([
    [
      'Imke Voss, chief scientist at Brannock, said it held.',
      'chief scientist at Brannock',
      'Brannock',
    ],
    ['Brannock CEO Imke Voss said it held.', 'Brannock CEO', 'Brannock'],
    [
      '“It held,” said Imke Voss, a professor at the University of Brixton.',
      'professor at the University of Brixton',
      'University of Brixton',
    ],
    ['“It held,” said Dr. Imke Voss.', null, null],
  ])('%s', (text, role, affiliation) => {
    expect(voicesOf([text])).toMatchObject([{ name: 'Imke Voss', role, affiliation }]);
  });

  it('is a party of what the article is about, or of whose page it is', () => {
    const lines = [
      'Brannock opens its model. Brannock has sold it to banks.',
      '“It is safe,” said Brannock CEO Imke Voss.',
      '“It is not,” said Jonas Brandt, a lawyer at Ostra.',
      'Lantern said it would wait.',
    ];
    const parties = (given: Given) =>
      voicesOf(lines, given).flatMap(({ name, isParty }) => (isParty ? [name] : []));
    expect(parties({ title: 'Brannock opens its model' })).toEqual(['Imke Voss']);
    expect(parties({ title: 'A lawyer speaks', site: 'Ostra' })).toEqual([
      'Imke Voss',
      'Jonas Brandt',
    ]);
  });
});

describe('what is laid to nobody', () => {
  it('is kept with its words', () => {
    const text = 'Many experts say it will hold, and “some critics say it will not.”';
    const { vagueAttributions } = read([text, 'According to people familiar with it, it held.']);
    expect(vagueAttributions.map(({ sentence }) => sentence)).toEqual([0, 1]);
    for (const { sentence, cues } of vagueAttributions)
      for (const { text: words, start, end } of cues)
        expect(
          [text, 'According to people familiar with it, it held.'][sentence]?.slice(start, end),
        ).toBe(words);
  });
});

describe('other languages', () => {
  it.each([
    [
      'de',
      [
        '„Wir brauchen belastbare Zahlen“, sagte Imke Voss, Forscherin an der Universität Brixton. Sie betonte, dass der Test keine Kontrollgruppe hatte.',
        'Der Konzern teilte mit, er prüfe die Vorwürfe.',
        'Laut Jonas Brandt ist das Modell zu langsam.',
        'Die Firma Pellworth erklärte, dass sie warten werde.',
        'Experten sagen, das sei üblich.',
      ],
      ['Imke Voss 0,1d', 'Jonas Brandt 3i', 'Pellworth 4i'],
      [5],
    ],
    [
      'fr',
      [
        '« Il nous faut des chiffres solides », a déclaré Imke Voss, chercheuse à l’université de Brixton. « Nous les avons demandés deux fois », ajoute-t-elle.',
        'Selon Jonas Brandt, le modèle est trop lent.',
        'Pellworth affirme que le modèle est sûr.',
        'Selon des experts, c’est courant.',
      ],
      ['Imke Voss 0,1d', 'Jonas Brandt 2i', 'Pellworth 3i'],
      [4],
    ],
    [
      'es',
      [
        '«Necesitamos cifras sólidas», dijo Imke Voss, investigadora de la Universidad de Brixton. «Las hemos pedido dos veces», añadió.',
        'Según Jonas Brandt, el modelo es demasiado lento.',
        'Pellworth aseguró que el modelo es seguro.',
        'Algunos expertos creen que es normal.',
      ],
      ['Imke Voss 0,1d', 'Jonas Brandt 2i', 'Pellworth 3i'],
      [4],
    ],
  ])('are read too: %s', (lang, lines, expected, vague) => {
    expect(told(lines, { lang })).toEqual(expected);
    expect(read(lines, { lang }).vagueAttributions.map(({ sentence }) => sentence)).toEqual(vague);
  });

  it('are not measured where their words are not known', () => {
    expect(voicesIn(sample('', ['«Tutto bene», disse Imke Voss.'], 'it'))).toBeNull();
  });
});
