import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Judged, judge } from '../../grounding/evidence.ts';
import { putStatementFeatures, statementFeatures } from '../../grounding/features.ts';
import { groundOf } from '../../grounding/ground.ts';
import { chanceWithRules, LIMIT } from '../../grounding/verdict.ts';
import { supposedIn } from '../../signals/supposed.ts';
import { primaryLanguage } from '../../text/stop-words.ts';
import { chanceOf, type PackedForest, unpackForest } from '../../trees/forest.ts';
import { boost, roundedForest, type Settings } from './boost.ts';
import { featureKey } from './feature-key.ts';
import { LABELS, type Label, readLabeled } from './grounding-corpus.ts';
import { ownSentences } from './own-sentences.ts';
import { type LearningRow, rowsOf } from './rows.ts';
import { sampleArticle } from './sample.ts';

const HELP = `Trains the trees that tell which written statements an article does not bear out.

  node lib/cli/train/train-grounding.ts tests/bench/labels/grounding*.{tsv,jsonl} --out lib/grounding/weights.json

Lists of labeled statements; English ones count. Each is learned with the sentences that a model would name and without. First the
statements of each writer are judged by trees that have learned none of this writer's, and the figures are printed: the share of bad
ones that is marked where so many supported ones are. Lists with tabs are of the writer who made the rules, and are only learned
from. Then trees that have learned all are written. The same input gives the same weights.
`;
/** Forests of other samples together are steadier than one. */
const SEEDS = [1, 2, 3];
const SETTINGS: Omit<Settings, 'seed'> = {
  trees: 110,
  leaves: 5,
  rate: 0.08,
  leastLeaf: 4,
  ridge: 5,
  rowShare: 0.7,
  columnShare: 0.2,
};
/** What an article's own sentence is worth beside a statement that was labeled. */
const OWN_WEIGHT = 0.3;
const WRONG = [0.02, 0.05, 0.1, 0.2];

interface Example extends LearningRow {
  judged: Judged;
  label: Label;
  writer: number;
  /** With all that a model would tell. */
  isWhole: boolean;
  /** The article's own sentence, only learned from: what hardly differs is mostly bad among labeled ones, but need not be. */
  isOwn: boolean;
}

function examplesOf(path: string): Example[] {
  return readLabeled(path).flatMap(({ article, statements, writer }): Example[] => {
    if (primaryLanguage(article.lang) !== 'en') return [];
    const ground = groundOf(article, supposedIn(article)?.hedged ?? []);
    const learnable = (
      text: string,
      cites: readonly number[],
    ): Pick<Example, 'judged' | 'features'> => {
      const judged = judge(ground, text, cites);
      return { judged, features: statementFeatures(ground, judged) };
    };
    const written = statements.flatMap(({ label, text, cites }) =>
      (cites.length > 0 ? [cites, []] : [[]]).map(
        (named): Example => ({
          ...learnable(text, named),
          ...{ answer: label !== 'supported', weight: 1, label, writer },
          ...{ isWhole: named === cites || cites.length === 0, isOwn: false },
        }),
      ),
    );
    const own = ownSentences(ground).map(
      (text, at): Example => ({
        ...learnable(text, at % 2 === 0 ? [] : [at]),
        ...{ answer: false, weight: OWN_WEIGHT, label: 'supported', writer },
        ...{ isWhole: false, isOwn: true },
      }),
    );
    return [...written, ...own];
  });
}

function train(examples: readonly LearningRow[]): PackedForest {
  const rows = rowsOf(examples);
  const forests = SEEDS.map((seed) => boost(rows, { ...SETTINGS, seed }));
  const scaled = (tree: number[]): number[] =>
    tree.map((number, at) =>
      at % 2 === 1 && tree[at - 1] === -1 ? number / forests.length : number,
    );
  return {
    base: forests.reduce((sum, { base }) => sum + base, 0) / forests.length,
    trees: forests.flatMap(({ trees }) => trees.map(scaled)),
  };
}

interface Judgment {
  example: Example;
  chance: number;
}

function printCurve(name: string, judged: readonly Judgment[]): void {
  const good = judged.filter(({ example }) => !example.answer).map(({ chance }) => chance);
  good.sort((a, b) => b - a);
  print(`${name}: ${good.length} supported, ${judged.length - good.length} bad\n`);
  for (const wrong of WRONG) {
    const limit = good[Math.floor(wrong * good.length)] ?? 0;
    const shares = LABELS.slice(1).map((label) => {
      const ones = judged.filter(({ example }) => example.label === label);
      return `${label} ${share(ones, limit)}`;
    });
    const bad = judged.filter(({ example }) => example.answer);
    print(
      `  ${wrong} wrongly, over ${limit.toFixed(3)}: ${share(bad, limit)} (${shares.join(', ')})\n`,
    );
  }
}

const share = (ones: readonly Judgment[], limit: number): string =>
  (ones.filter(({ chance }) => chance > limit).length / ones.length).toFixed(3);

function judgeByWriter(examples: readonly Example[]): void {
  const writers = [...new Set(examples.map(({ writer }) => writer))].filter((one) => one > 0);
  const judged = writers.flatMap((writer) => {
    const forest = unpackForest(train(examples.filter((one) => one.writer !== writer)));
    const own = examples.filter((one) => one.writer === writer && !one.isOwn);
    return own.map((example) => ({
      example,
      chance: chanceWithRules(example.judged, chanceOf(forest, example.features)),
    }));
  });
  printCurve(
    'with sentences named',
    judged.filter(({ example }) => example.isWhole),
  );
  printCurve('in both ways', judged);
  for (const writer of writers) {
    const own = judged.filter(({ example }) => example.isWhole && example.writer === writer);
    const [bad, good] = [true, false].map((answer) =>
      share(
        own.filter(({ example }) => example.answer === answer),
        LIMIT,
      ),
    );
    print(`writer ${writer}, over ${LIMIT}: bad ones ${bad}, supported ones ${good}\n`);
  }
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  if (positionals.length === 0) {
    print(HELP);
    return;
  }
  const examples = positionals.flatMap(examplesOf);
  judgeByWriter(examples);
  if (!values.out) return;
  const forest = roundedForest(train(examples), featureKey(putSample));
  writeFileSync(values.out, `${JSON.stringify(forest)}\n`);
}

const putSample: Parameters<typeof featureKey>[0] = (put) => {
  const ground = groundOf(sampleArticle(), []);
  putStatementFeatures(ground, judge(ground, 'One sentence.', []), put);
};

const print = (text: string): void => void process.stdout.write(text);

main();
