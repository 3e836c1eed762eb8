import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureReading } from '../../article/body/find-body.ts';
import { putKindFeatures } from '../../article/kind/features.ts';
import { chooseMetadata } from '../../article/metadata/choose-metadata.ts';
import { factsOf } from '../../article/metadata/page-facts.ts';
import type { PageReading } from '../../model/page-reading.ts';
import { chanceOf, type PackedForest, unpackForest } from '../../trees/forest.ts';
import { answersFor } from './body-rows.ts';
import { boost, roundedForest, type Settings } from './boost.ts';
import { featureKey } from './feature-key.ts';
import { foldOf, siteOf } from './folds.ts';
import { readCorpus } from './read-corpus.ts';
import { type LearningRow, rowsOf } from './rows.ts';
import { samplePage } from './sample.ts';

const HELP = `Trains the trees that tell articles from other pages.

  node lib/cli/train/train-kind.ts CORPUS.jsonl.gz... --out lib/article/kind/weights.json

Corpora in WCXB's layout (see train-body.ts); \`type\` is "article" or the sort of other page. First every page is judged by
trees that have seen no page of its site, and the figures are printed; then trees that have seen all pages are written.
`;
const FOLDS = 10;
/** There are far fewer other pages than articles. */
const OTHER_WEIGHT = 3;
/** Articles without the site around them, as in mails and files, so that the trees know an article by its text too. */
const BARE_WEIGHT = 0.3;
const SETTINGS: Settings = {
  trees: 150,
  leaves: 6,
  rate: 0.1,
  leastLeaf: 2,
  ridge: 2,
  rowShare: 0.7,
  columnShare: 0.2,
  seed: 7,
};

interface Page extends LearningRow {
  type: string;
  fold: number;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  if (positionals.length === 0) return print(HELP);
  const pages = new Map<string, Page>();
  for (const corpus of positionals)
    for await (const { url, type, reading, body } of readCorpus(corpus)) {
      const isArticle = type === 'article';
      const fold = foldOf(siteOf(url), FOLDS);
      const page = (sort: string, features: number[], weight: number): Page => {
        return { type: sort, fold, features, answer: !isArticle, weight };
      };
      pages.set(url, page(type, kindFeatures(reading), isArticle ? 1 : OTHER_WEIGHT));
      if (isArticle && body !== null)
        pages.set(
          `${url} bare`,
          page('bare article', kindFeatures(bare(reading, body)), BARE_WEIGHT),
        );
    }
  const all = [...pages.values()];
  judge(all);
  if (!values.out) return;
  const key = featureKey((put) => putKindFeatures(samplePage(), put));
  writeFileSync(values.out, `${JSON.stringify(roundedForest(train(all), key))}\n`);
}

/** The page with nothing on it but its headline and the marked text. */
function bare(reading: PageReading, body: string): PageReading {
  const { blocks } = reading.stream;
  const answers = answersFor(blocks, body);
  const left = blocks.filter(
    ({ block }, index) => answers[index] === 1 || (block.kind === 'heading' && block.level === 1),
  );
  const box = { tag: 'body', names: '', parent: null, start: 0, end: left.length };
  return {
    ...reading,
    url: 'https://page.invalid/article',
    metadata: { ...reading.metadata, meta: [], jsonLd: [], lines: [] },
    headlineLinks: 0,
    stream: { blocks: left.map((one) => ({ ...one, box: 0 })), boxes: [box] },
    main: null,
  };
}

function kindFeatures(reading: PageReading): number[] {
  const facts = factsOf(reading);
  const said = chooseMetadata(facts, reading.main);
  const features: number[] = [];
  putKindFeatures(
    {
      facts,
      reading,
      page: measureReading(reading, facts),
      authors: said.authors.value,
      publishedAt: said.published.value,
    },
    (_, value) => void features.push(value),
  );
  return features;
}

const train = (pages: Page[]): PackedForest => boost(rowsOf(pages), SETTINGS);

/** Prints, for several limits, the share of each sort of page that is taken for no article. */
function judge(pages: Page[]): void {
  const chances = new Map<Page, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const forest = unpackForest(train(pages.filter((page) => page.fold !== fold)));
    for (const page of pages)
      if (page.fold === fold) chances.set(page, chanceOf(forest, page.features));
  }
  for (const limit of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const sorts = Map.groupBy(pages, ({ type }) => type);
    const shares = [...sorts].map(([type, ones]) => {
      const refused = ones.filter((page) => (chances.get(page) ?? 0) > limit).length;
      return `${type} ${refused}/${ones.length}`;
    });
    print(`over ${limit}: ${shares.join(', ')}\n`);
  }
}

const print = (text: string): void => void process.stdout.write(text);

await main();
