import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { textOfBlocks } from '../../article/article-text.ts';
import { putFeatures } from '../../article/body/features.ts';
import { findBody, measureReading } from '../../article/body/find-body.ts';
import { factsOf } from '../../article/metadata/page-facts.ts';
import { type Forest, type PackedForest, unpackForest } from '../../trees/forest.ts';
import { pageRows } from './body-rows.ts';
import { boost, roundedForest, type Settings } from './boost.ts';
import { featureKey } from './feature-key.ts';
import { foldOf, siteOf } from './folds.ts';
import { readCorpus } from './read-corpus.ts';
import { type LearningRow, rowsOf } from './rows.ts';
import { samplePage } from './sample.ts';
import { f1, scoreText } from './text-scores.ts';

const HELP = `Trains the trees that tell an article's blocks from the rest of a page.

  node lib/cli/train/train-body.ts CORPUS.jsonl.gz... --out lib/article/body/weights.json

Corpora in WCXB's layout: gzipped JSON lines {id, url, type, ground_truth: {main_content}}, the pages beside them in
html/ID.html.gz. First every page is judged by trees that have seen no page of its site, and the figures are printed; then
trees that have seen all pages are written. Takes ten minutes and 6 GB.

  --folds N   parts that the sites are divided into (5); 0 judges nothing
`;

const SETTINGS: Settings = {
  trees: 300,
  leaves: 16,
  rate: 0.07,
  leastLeaf: 20,
  ridge: 5,
  rowShare: 0.5,
  columnShare: 0.4,
  seed: 7,
};

interface Page {
  corpus: string;
  fold: number;
  rows: LearningRow[];
  isFragment: boolean;
  /** The scores of the text found with these trees. */
  score: (forest: Forest) => ReturnType<typeof scoreText>;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, folds: { type: 'string', default: '5' } },
  });
  if (positionals.length === 0) return print(HELP);
  const folds = Number(values.folds);
  const pages: Page[] = [];
  for (const corpus of positionals)
    for await (const { url, reading, body } of readCorpus(corpus)) {
      if (body === null) continue;
      const { rows, isFragment } = pageRows(reading, body);
      pages.push({
        corpus,
        fold: foldOf(siteOf(url), Math.max(1, folds)),
        rows,
        isFragment,
        score: (forest) => {
          const facts = factsOf(reading);
          const found = findBody(measureReading(reading, facts), facts, reading.isShown, forest);
          return scoreText(textOfBlocks(found.blocks), body);
        },
      });
    }
  print(
    `${pages.length} pages, ${pages.filter(({ isFragment }) => isFragment).length} of them not learned from\n`,
  );
  judge(pages, folds, positionals);
  if (!values.out) return;
  const key = featureKey((put) => putFeatures(samplePage().page, 0, put));
  writeFileSync(values.out, `${JSON.stringify(roundedForest(train(pages), key))}\n`);
}

const train = (pages: Page[]): PackedForest =>
  boost(
    rowsOf(pages.filter(({ isFragment }) => !isFragment).flatMap(({ rows }) => rows)),
    SETTINGS,
  );

/** Judges every page by trees that have seen no page of its site. */
function judge(pages: Page[], folds: number, corpora: string[]): void {
  const scored: { corpus: string; score: ReturnType<typeof scoreText> }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const forest = unpackForest(train(pages.filter((page) => page.fold !== fold)));
    for (const page of pages)
      if (page.fold === fold) scored.push({ corpus: page.corpus, score: page.score(forest) });
  }
  for (const corpus of folds > 0 ? corpora : []) {
    const scores = scored.filter((one) => one.corpus === corpus).map(({ score }) => score);
    const mean = (of: (score: (typeof scores)[number]) => number): string =>
      (scores.reduce((sum, score) => sum + of(score), 0) / scores.length).toFixed(4);
    const runs = {
      precision: Number(mean((one) => one.runs.precision)),
      recall: Number(mean((one) => one.runs.recall)),
    };
    const low = scores.filter(({ words }) => words < 0.5).length;
    print(
      `${corpus}: words F1 ${mean(({ words }) => words)}, 4-grams F1 ${f1(runs).toFixed(4)}, under .5: ${low}\n`,
    );
  }
}

const print = (text: string): void => void process.stdout.write(text);

await main();
