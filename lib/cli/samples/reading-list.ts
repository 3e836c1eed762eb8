/** Invented articles of invented sites, as another service would have kept them: a library to try things with. */

export interface Sample {
  /** Weeks before now that it was saved. */
  weeks: number;
  site: string;
  author: string;
  title: string;
  tags: string[];
  read: boolean;
  paragraphs: string[];
  /** A passage that was marked, and what was written on it. */
  mark?: { quote: string; text: string };
}

const SAMPLES: Sample[] = [
  {
    weeks: 0,
    site: 'halyard.example',
    author: 'Ines Marlow',
    title: 'Brannock tests a chip of its own in a rented hall',
    tags: ['chips'],
    read: false,
    paragraphs: [
      'Brannock has begun to test an accelerator of its own in a rented hall near Dunmore, two people who have seen it said on Monday. Forty boards run there beside the machines that the company rents.',
      'The chip draws 410 watts and holds 96 gigabytes of memory, according to a sheet that was shown to suppliers. Pellworth, the foundry, declined to comment.',
      'Brannock spent most of its money on rented machines last year, and its finance chief, Oda Rensk, has called that a habit to be broken.',
    ],
  },
  {
    weeks: 1,
    site: 'copperwire.example',
    author: 'Tomas Vey',
    title: 'Why a small model now reads invoices better than a large one',
    tags: ['models', 'evals'],
    read: true,
    paragraphs: [
      'Corven has trained a model of three billion parameters that reads invoices with fewer mistakes than its own model of seventy billion. The difference is the data: every page was checked by two bookkeepers.',
      'On four thousand unseen invoices the small model made 31 mistakes and the large one 58. Corven published the pages, so that others can count for themselves.',
      'The model runs on a laptop without a graphics card and needs about two seconds for a page.',
    ],
    mark: {
      quote: 'every page was checked by two bookkeepers',
      text: 'The **data**, not the size. Compare with the note on tables.',
    },
  },
  {
    weeks: 2,
    site: 'halyard.example',
    author: 'Ines Marlow',
    title: 'Pellworth raises prices for inference by a tenth',
    tags: ['chips', 'prices'],
    read: true,
    paragraphs: [
      'Pellworth will ask a tenth more for hours of inference from the first of next month. Customers learned of it in a letter of four sentences.',
      'The company gives the price of electricity as its reason, which rose by a third in two years at its largest site.',
      'Three customers said that they would look for another supplier, and one that it had already found one.',
    ],
  },
  {
    weeks: 3,
    site: 'meridian.example',
    author: 'Saoirse Dunne',
    title: 'A court asks what a model remembers',
    tags: ['law'],
    read: false,
    paragraphs: [
      'A court in Dunmore has asked Corven to show which of a publisher’s books its model can repeat. The company has until the spring to answer.',
      'The judge named no sum and no method. Experts of both sides are to agree on a test, and if they do not, the court will choose one.',
      'The publisher found 214 passages of more than fifty words that the model repeated to the letter.',
    ],
  },
  {
    weeks: 5,
    site: 'copperwire.example',
    author: 'Tomas Vey',
    title: 'How to tell a benchmark from an advertisement',
    tags: ['evals'],
    read: true,
    paragraphs: [
      'A benchmark says what was asked, of whom, how often, and what went wrong. An advertisement gives one number and a bar that is taller than the one beside it.',
      'Ask whether the questions were known before the model was trained, who wrote them, and whether a person gets them right.',
      'Ask for the mistakes as well. Whoever has none to show has not looked.',
    ],
    mark: { quote: 'Whoever has none to show has not looked', text: '' },
  },
  {
    weeks: 6,
    site: 'tarnworks.example',
    author: 'Lio Haken',
    title: 'What we learned from forty training runs that failed',
    tags: ['training'],
    read: true,
    paragraphs: [
      'Forty of our training runs failed last year. Eleven died of bad memory, nine of a full disk, and twenty of our own code.',
      'The cheapest cure was a test that trains for ninety seconds on every change. It found fourteen of the twenty before a long run began.',
      'We now keep a diary of each run that anyone in the company can read.',
    ],
  },
  {
    weeks: 8,
    site: 'meridian.example',
    author: 'Saoirse Dunne',
    title: 'Teachers want the model to show its work',
    tags: ['schools'],
    read: false,
    paragraphs: [
      'Teachers of nine schools have tried a tutor made by Orla for a term. They like its patience and dislike its answers, which come without the steps.',
      'Orla has promised a version that shows each step and asks the pupil for the next one. It is to come before the summer.',
      'Of 412 pupils 260 said that they had learned more than from the book, and 95 that they had learned less.',
    ],
  },
  {
    weeks: 9,
    site: 'halyard.example',
    author: 'Ben Okoro',
    title: 'The quiet end of a loud search engine',
    tags: ['products'],
    read: true,
    paragraphs: [
      'Quillon has switched off its answering engine two years after it was shown on a stage with smoke. Users were told by a line at the foot of the page.',
      'At its best the engine answered four million questions a day, and a tenth of the answers named a source that did not say so.',
      'The team has moved to Orla, where it works on something that cites before it speaks.',
    ],
  },
  {
    weeks: 11,
    site: 'tarnworks.example',
    author: 'Lio Haken',
    title: 'Cleaner text beats more text, again',
    tags: ['training', 'models'],
    read: false,
    paragraphs: [
      'We trained the same model twice, on a trillion words of the web and on a tenth of them that we had cleaned. The second was better in eleven of fourteen tests.',
      'Cleaning took three weeks and two people. It removed menus, copies and pages that were written by machines.',
      'The lists of what was removed are public.',
    ],
  },
  {
    weeks: 12,
    site: 'copperwire.example',
    author: 'Tomas Vey',
    title: 'Notes on reading tables aloud to a machine',
    tags: ['models'],
    read: true,
    paragraphs: [
      'Tables are where models stumble. We asked five of them for the largest number of a column, and three read the wrong column in one of ten cases.',
      'It helps to repeat the head of the table in every row. It helps more to ask for the row first and the number second.',
      'None of them noticed a column whose unit changed half-way down.',
    ],
  },
];

const DAY = 24 * 60 * 60 * 1000;

const slug = (title: string): string => title.toLowerCase().replace(/[^a-z]+/g, '-');

/** Articles as an export of Wallabag has them, saved in the weeks before `now` (milliseconds since 1970). */
export const asWallabag = (samples: readonly Sample[], now: number): string =>
  JSON.stringify(
    samples.map(({ weeks, site, author, title, tags, read, paragraphs, mark }, at) => ({
      url: `https://${site}/${slug(title)}`,
      title,
      content: paragraphs.map((text) => `<p>${text}</p>`).join(''),
      created_at: new Date(now - (weeks * 7 + 1) * DAY - at * 1000).toISOString(),
      is_archived: read ? 1 : 0,
      is_starred: 0,
      tags: tags.map((label) => ({ label })),
      published_by: [author],
      language: 'en',
      annotations: mark ? [mark] : [],
    })),
  );

/** The reading list as such an export. */
export const readingList = (now: number): string => asWallabag(SAMPLES, now);
