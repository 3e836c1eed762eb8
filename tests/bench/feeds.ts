import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeFeed } from '../../lib/feeds/decode.ts';
import { readFeed } from '../../lib/feeds/read-feed.ts';
import type { FeedReading } from '../../lib/model/feeds.ts';
import { parseUrl } from '../../lib/text/url.ts';
import { agrees, type Expectation, expectationIn, handedOut } from './feed-expectations.ts';
import { readTar, type TarFile } from './read-tar.ts';

/** Where the feedparser tests are served from. */
const HOST = 'http://127.0.0.1:8097/';
/** No case may take longer. In milliseconds. */
const SLOW = 200;
/** Examples of what did not agree. */
const SHOWN = 12;

const ATTACK = /<script|javascript:|<[a-z][^>]*\son[a-z]+\s*=/i;
const WEB = /^https?:\/\//;

interface Read {
  name: string;
  text: string;
  base: string;
  reading: FeedReading | null;
  milliseconds: number;
}

function timed(name: string, bytes: Uint8Array, type: string, base: string): Read {
  const start = performance.now();
  try {
    const text = decodeFeed(bytes, type);
    const reading = readFeed(text, base);
    return { name, text, base, reading, milliseconds: performance.now() - start };
  } catch {
    return { name, text: '', base, reading: null, milliseconds: performance.now() - start };
  }
}

function readCase({ name, bytes }: TarFile): Read {
  const head = decodeFeed(bytes.subarray(0, 4096), '');
  const header = (field: string): string | undefined =>
    new RegExp(`Header:\\s*${field}:\\s*([^\\r\\n]+)`, 'i').exec(head)?.[1]?.trim();
  const base = header('Content-Location') ?? '';
  const at = parseUrl(base, `${HOST}${name}`)?.href ?? '';
  return timed(name, bytes, header('Content-type') ?? '', WEB.test(at) ? at : HOST);
}

/**
 * Lede leaves out items that have nothing to be read: no title, page or text. Many cases hold only the one field that they
 * are about, so their item gets a title where that field is another.
 */
function withTitle(
  { text, base, reading, ...rest }: Read,
  { of, field }: Expectation,
): FeedReading | null {
  const isBare = of === 'entry' && field !== 'title' && reading?.kind === 'feed';
  if (!isBare || reading.feed.entries.length > 0) return reading;
  const titled = text.replace(
    /<((?:\w+:)?)(item|entry)(?=[\s>])([^>]*[^/>]|)>/i,
    '$&<$1title>A</$1title>',
  );
  return timed(rest.name, new TextEncoder().encode(titled.replace(/<\?xml[^>]*>/, '')), '', base)
    .reading;
}

const share = (part: number, whole: number): string =>
  `${part} of ${whole}${whole > 0 ? ` (${((100 * part) / whole).toFixed(1)} %)` : ''}`;

/** What of a reading could be mistaken for markup or lead away from the web. */
function dangersOf(reading: FeedReading | null): string[] {
  if (reading?.kind === 'page')
    return reading.links.map(({ url }) => url).filter((url) => !WEB.test(url));
  if (reading?.kind !== 'feed') return [];
  const { texts, addresses } = handedOut(reading.feed);
  return [
    ...texts.filter((text) => ATTACK.test(text)),
    ...addresses.filter((url) => !WEB.test(url)),
  ];
}

function printSites(folder: string): void {
  const names = readdirSync(folder).sort();
  let parsed = 0;
  for (const name of names) {
    const { reading, milliseconds } = timed(
      name,
      readFileSync(join(folder, name)),
      '',
      `${HOST}${name}`,
    );
    if (reading?.kind !== 'feed') {
      console.log(`  ${name}: no feed`);
      continue;
    }
    parsed += 1;
    const { entries } = reading.feed;
    const dated = entries.filter(({ publishedAt }) => publishedAt !== null).length;
    console.log(
      `  ${name}: ${entries.length} items, ${dated} dated, ${Math.round(milliseconds)} ms`,
    );
  }
  console.log(`  read: ${share(parsed, names.length)}`);
}

function printAgreement(cases: Read[]): void {
  const fields = new Map<string, { agreed: number; of: number }>();
  const wrong: string[] = [];
  let outside = 0;
  for (const one of cases) {
    const expectation = expectationIn(one.text);
    if (!expectation) {
      outside += 1;
      continue;
    }
    const reading = withTitle(one, expectation);
    const agreed = reading?.kind === 'feed' && agrees(expectation, reading.feed, one.base);
    const key = `${expectation.of}: ${expectation.field}`;
    const count = fields.get(key) ?? { agreed: 0, of: 0 };
    fields.set(key, { agreed: count.agreed + Number(agreed), of: count.of + 1 });
    if (!agreed)
      wrong.push(
        `${one.name}: ${expectation.field} should be ${JSON.stringify(expectation.value)}`,
      );
  }
  const all = [...fields.values()];
  const sum = (pick: (count: { agreed: number; of: number }) => number): number =>
    all.reduce((total, count) => total + pick(count), 0);
  for (const [key, { agreed, of }] of [...fields].sort())
    console.log(`    ${key}: ${share(agreed, of)}`);
  console.log(
    `    together: ${share(
      sum(({ agreed }) => agreed),
      sum(({ of }) => of),
    )}, ${outside} about something else`,
  );
  for (const line of wrong.slice(0, SHOWN)) console.log(`      ${line}`);
  if (wrong.length > SHOWN) console.log(`      and ${wrong.length - SHOWN} more`);
}

function printCases(path: string): void {
  const cases = readTar(path)
    .filter(({ name }) => name.endsWith('.xml'))
    .map(readCase);
  const isIll = ({ name, text }: Read): boolean =>
    name.includes('/illformed/') || /Expect:\s*bozo/.test(text);
  const isFeed = ({ reading }: Read): boolean => reading?.kind === 'feed';
  const whole = cases.filter((one) => !isIll(one));
  const ill = cases.filter(isIll);
  console.log(`  well-formed, read: ${share(whole.filter(isFeed).length, whole.length)}`);
  printAgreement(whole);
  console.log(`  ill-formed, read: ${share(ill.filter(isFeed).length, ill.length)}`);
  printAgreement(ill);
  const notRead = whole.filter((one) => !isFeed(one)).map(({ name }) => name);
  for (const name of notRead.slice(0, SHOWN)) console.log(`    not read: ${name}`);
  if (notRead.length > SHOWN) console.log(`    and ${notRead.length - SHOWN} more`);
  printSafety(cases);
}

function printSafety(cases: Read[]): void {
  const times = cases.map(({ milliseconds }) => milliseconds);
  console.log(`  threw: ${cases.filter(({ reading }) => reading === null).length}`);
  console.log(
    `  longest: ${Math.round(Math.max(...times))} ms; over ${SLOW} ms: ${times.filter((time) => time > SLOW).length}`,
  );
  const dangers = cases.flatMap(({ name, reading }) =>
    dangersOf(reading).map((text) => `${name}: ${text.slice(0, 120)}`),
  );
  console.log(`  texts with markup that runs, addresses outside the web: ${dangers.length}`);
  for (const line of dangers.slice(0, SHOWN)) console.log(`    ${line}`);
}

/** The vectors as titles, addresses and HTML of items. */
function printVectors(path: string): void {
  const vectors = readFileSync(path, 'utf8')
    .split(/<div id="\d+">/)
    .slice(1);
  const items = vectors.map((html) => {
    const text = html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<item><title>${text}</title><link>${text}</link><description>${text}</description></item>`;
  });
  const feed = `<rss version="2.0"><channel><title>Vectors</title>${items.join('')}</channel></rss>`;
  printSafety([timed('vectors', new TextEncoder().encode(feed), '', HOST)]);
}

/**
 * Prints how feeds are read, on a folder that holds `feeds/ai-sites/*`, `feeds/feedparser_tests.tar.gz` (feedparser's own
 * cases with an `Expect:` comment each) and `xss/h5sc/vectors.txt`. What is drawn or matched of a feed is looked through for
 * markup; an item's HTML is never drawn.
 */
export function printFeeds(folder: string): void {
  console.log('Feeds of sites');
  printSites(join(folder, 'feeds/ai-sites'));
  console.log('Cases of feedparser');
  printCases(join(folder, 'feeds/feedparser_tests.tar.gz'));
  console.log('HTML5 security cheat sheet, as items');
  printVectors(join(folder, 'xss/h5sc/vectors.txt'));
}
