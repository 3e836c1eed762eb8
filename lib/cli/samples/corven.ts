/** Invented articles and news of one company over half a year: a topic to try its page with. */
import type { Sample } from './reading-list.ts';

export const TOPIC = 'Corven';

/** What was saved, the latest first. */
export const CORVEN: readonly Sample[] = [
  {
    weeks: 1,
    site: 'halyard.example',
    author: 'Ines Marlow',
    title: 'Corven lowers the price of Ledger for the second time',
    tags: ['prices'],
    read: false,
    paragraphs: [
      'Corven has lowered the price of Ledger, its model for accounts, to $0.40 per million input tokens. It is the second time in half a year.',
      'Corven says that 2,300 customers now use Ledger, most of them tax advisers with fewer than twenty people.',
      'Oda Rensk, its finance chief, said that Corven loses money on every tenth customer and that this would change once the hall in Dunmore is running. She did not say when that will be.',
      'It is unclear whether the lower price also holds for the banks that rent machines of their own.',
    ],
  },
  {
    weeks: 3,
    site: 'meridian.example',
    author: 'Saoirse Dunne',
    title: 'Judge gives Corven until March to open its training lists',
    tags: ['law'],
    read: false,
    paragraphs: [
      'Corven must show by 1 March which books were in the data that Ledger was trained on, a court in Dunmore decided on Tuesday.',
      'The publisher Hale & Wick had found 214 passages of more than fifty words that the model repeated to the letter. Corven has counted 31.',
      'It is not clear whether the lists will be public. A second hearing is to decide that, which has no date yet.',
      'Both sides named an expert. The two have worked together before, and neither wanted to comment.',
    ],
  },
  {
    weeks: 4,
    site: 'tarnworks.example',
    author: 'Lio Haken',
    title: 'A week with Ledger and nine boxes of receipts',
    tags: ['models'],
    read: true,
    paragraphs: [
      'We gave Ledger, the accounts model of Corven, nine boxes with 6,120 receipts of a bakery. It read all but 48 of them, and put 61 into the wrong month.',
      'The mistakes are of one kind: receipts of the first days of a month that were printed late. Corven told us that it knows of this and is working on it.',
      'The week cost us eleven dollars. A bookkeeper would have asked for nine hundred, and would have asked us about the flour.',
    ],
    mark: { quote: 'would have asked us about the flour', text: 'The best line of it.' },
  },
  {
    weeks: 7,
    site: 'copperwire.example',
    author: 'Tomas Vey',
    title: 'Corven borrows $120 million for a hall of its own',
    tags: ['chips'],
    read: true,
    paragraphs: [
      'Corven will borrow $120 million to build a hall in Dunmore, four kilometers from the one that it rents now. Three banks lend the money for nine years.',
      'The hall is to draw 18 megawatts and to hold 5,200 boards, which Brannock makes. The first rows are planned for the autumn.',
      'Corven paid $31 million in rent for machines last year, according to its accounts.',
      'It is not yet known who will pay for the line from the river plant. The town council votes on it in December.',
    ],
  },
  {
    weeks: 9,
    site: 'gradient.example',
    author: 'Mira Okonjo',
    title: 'Small models, read closely: invoices, contracts, tides',
    tags: ['models', 'evals'],
    read: true,
    paragraphs: [
      'Three labs have published small models for one kind of paper each. We read their reports beside each other.',
      'Marlow Tide reads logbooks, Ostra reads contracts, and Corven reads invoices. Only Corven shows the pages on which its model failed.',
      'On the same four thousand invoices Corven’s model was right in 99.2% of the cases, that of Ostra in 98.1%. Neither was trained on these pages.',
    ],
  },
  {
    weeks: 12,
    site: 'halyard.example',
    author: 'Ines Marlow',
    title: 'Corven now counts 1,400 firms and a third bank',
    tags: ['prices'],
    read: true,
    paragraphs: [
      'Corven has 1,400 customers, it told its shareholders on Thursday, twice as many as in the winter. A third bank has begun to use Ledger for loans to shops.',
      'Corven had a revenue of $19 million in the half-year. It wants to earn money from the next spring on.',
      'Oda Rensk said that most of the loss was rent for machines, a habit to be broken.',
    ],
  },
  {
    weeks: 15,
    site: 'meridian.example',
    author: 'Saoirse Dunne',
    title: 'Two bookkeepers, four thousand pages and a small model',
    tags: ['training'],
    read: true,
    paragraphs: [
      'For seven months Ana Ruiz and Joost Verhage checked every page that Corven trains on. They found a mistake on one page in six.',
      'Corven pays the two as much as its engineers. “The data is the product,” said Ruiz, who had kept the books of a shipyard before.',
      'It remains to be seen how the work can go on with two hundred times as many pages.',
    ],
  },
  {
    weeks: 19,
    site: 'copperwire.example',
    author: 'Tomas Vey',
    title: 'Corven asks a price for what was free',
    tags: ['prices'],
    read: true,
    paragraphs: [
      'Corven has ended the free trial of Ledger. From June on Corven asks $0.90 per million input tokens, and half of that of firms with fewer than five people.',
      'Of the 700 firms in the trial about 520 want to stay, according to a letter to shareholders.',
      'A rival, Orla, asks $0.55 per million input tokens. Its model makes twice as many mistakes on the invoices that Corven has published.',
    ],
  },
  {
    weeks: 24,
    site: 'halyard.example',
    author: 'Ben Okoro',
    title: 'A lab of forty people that reads nothing but invoices',
    tags: ['models'],
    read: true,
    paragraphs: [
      'Corven began in a former ticket office in Dunmore. Forty people work there on one model, Ledger, which reads invoices and nothing else.',
      'The first version has 3 billion parameters and was trained in nine days. The company says that it will never train one that costs more than a million.',
      'Corven has raised $26 million since it was founded three years ago.',
    ],
  },
];

/** What the sites call themselves. */
export const SITES: Readonly<Record<string, string>> = {
  'halyard.example': 'The Halyard',
  'copperwire.example': 'Copper Wire',
  'gradient.example': 'Weekly Gradient',
  'meridian.example': 'Meridian',
  'tarnworks.example': 'Tarn Works',
};

const DAY = 86_400_000;

/** An article as the page of its site, written in the weeks before `now` (milliseconds since 1970). */
export const pageOf = ({ weeks, site, author, title, paragraphs }: Sample, now: number): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<meta property="og:site_name" content="${SITES[site] ?? site}"><meta name="author" content="${author}">
<meta property="article:published_time" content="${new Date(now - weeks * 7 * DAY).toISOString()}"></head>
<body><main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;

/** An item of a feed. */
interface News {
  site: string;
  /** Hours before now. */
  hours: number;
  title: string;
  paragraphs: string[];
  /** Which of the news tells the same story first. */
  tells?: number;
}

/** What feeds brought of it, and of other things, the latest first. */
export const NEWS: readonly News[] = [
  {
    site: 'gradient.example',
    hours: 3,
    tells: 1,
    title: 'Corven buys the bakery model of Marlow Tide',
    paragraphs: [
      'Corven has bought the model with which Marlow Tide reads the orders of bakeries, for nine million dollars.',
      'Eleven people move with it to Dunmore. Marlow Tide keeps its model for logbooks.',
      'The two companies had talked since the summer. A third bidder, Orla, left in October.',
    ],
  },
  {
    site: 'halyard.example',
    hours: 5,
    title: 'Marlow Tide sells its bakery model to Corven',
    paragraphs: [
      'Marlow Tide sells the model that reads the orders of bakeries to Corven. The price is nine million dollars, two people who know of it said.',
    ],
  },
  {
    site: 'copperwire.example',
    hours: 30,
    title: 'Corven’s hall in Dunmore gets its roof',
    paragraphs: [
      'The hall that Corven builds in Dunmore has got its roof, three weeks late. Brannock delivers the first 400 boards in January.',
      'The vote on the line from the river plant was moved to next year.',
    ],
  },
  {
    site: 'meridian.example',
    hours: 52,
    title: 'What the court wants to see of a training list',
    paragraphs: [
      'A list of titles is not enough, says the judge in the case of Hale & Wick against Corven. She wants to see how often each book was read.',
    ],
  },
  {
    site: 'gradient.example',
    hours: 76,
    title: 'Brannock shows a board that can be mended',
    paragraphs: [
      'Brannock has shown a board whose memory can be changed with a screwdriver. It draws 410 watts and is to cost 3,900 dollars.',
      'Corven and two universities have ordered it.',
    ],
  },
  {
    site: 'halyard.example',
    hours: 100,
    title: 'Pellworth prints fewer scores and more mistakes',
    paragraphs: [
      'Pellworth will no longer print scores of its models. It prints the mistakes instead, a hundred for each release.',
    ],
  },
];
