import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { collectPage } from '../article/collect-page.ts';
import { explainReading } from '../article/explain.ts';
import { makeArticle } from '../article/make-article.ts';
import { briefJson, briefOf, explanation } from './brief-json.ts';
import { briefRow, NO_ADDRESS } from './brief-rows.ts';
import { briefText } from './brief-text.ts';
import { parsePage } from './dom.ts';
import { explainText } from './explain-text.ts';
import { linesOf } from './lines.ts';
import { readHtmlFile } from './read-source.ts';

const HELP = `Briefs a saved page, or many.

  npm run --silent brief -- page.html [--url URL]        a readable brief
  npm run --silent brief -- page.html --json             one JSON object
  npm run --silent brief -- --ndjson < in.ndjson         a row for each row, in the same order

  --url URL        the address the page was saved from
  --json           print JSON
  --explain        add which candidate won, what was left out and why, where each date and name stands
  --sentences N    sentences in the summary (3)
  --ndjson         rows {"id", "url", "htmlPath" | "html"} or {"id", "title", "text"} from standard input
  --help           this text

Files may be .html or .html.gz, up to 10 MB; relative paths start at the project's root.
`;
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      sentences: { type: 'string', default: '3' },
      ndjson: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const sentences = Number(values.sentences);
  if (!Number.isInteger(sentences) || sentences < 1)
    throw new Error('--sentences takes a whole number from 1');
  if (values.help) return print(HELP);
  if (values.ndjson) return briefAll(sentences);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) {
    process.stderr.write(HELP);
    return 2;
  }

  const url = values.url ?? NO_ADDRESS;
  const now = Date.now();
  const reading = collectPage(parsePage(readHtmlFile(resolve(ROOT, path)), url), url);
  const briefed = briefOf(makeArticle(reading, 'article', now), sentences);
  const explained = values.explain ? explainReading(reading, now) : null;
  if (values.json) {
    const extra = explained && { explain: { ...explanation(briefed), ...explained } };
    return print(`${JSON.stringify({ ...briefJson(briefed), ...extra }, null, 2)}\n`);
  }
  await print(briefText(briefed));
  return explained ? print(`\n${explainText(explained)}`) : 0;
}

/** Row by row, so that a long input is never held whole. */
async function briefAll(sentences: number): Promise<number> {
  for await (const line of linesOf(process.stdin))
    if (line.trim() !== '') await print(`${briefRow(line, { root: ROOT, sentences })}\n`);
  return 0;
}

/** Waits until the text is taken, so that a slow reader of the output does not fill the memory. */
const print = (text: string): Promise<number> =>
  new Promise((done) => {
    process.stdout.write(text, () => done(0));
  });

// A reader that closes the pipe early (`| head`) is no error.
process.stdout.on('error', () => process.exit(0));

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
