import type { Put } from '../trees/put.ts';
import type { Evidence, Source } from './evidence.ts';
import { isVerbStem } from './kin.ts';

/** Words that are looked at together to find a part that nothing bears out. */
const WINDOW = 3;
/** A word of wider kin does not say that an opposite is meant otherwise. */
const LOOSE = 0.7;

const likeIn = (sources: readonly Source[], word: number): number =>
  sources.reduce((best, { found }) => Math.max(best, found[word]?.like ?? 0), 0);

/**
 * How much of a statement's words stand in its evidence, and how heavy those are that do not. How long it is does not count: in labeled
 * lists bad ones are shorter, which says nothing of what models write.
 */
export function putWordFeatures(evidence: Evidence, put: Put): void {
  const { judged, weights, sources, beside, ground, names } = evidence;
  const { tokens } = judged.statement;
  const { index } = ground;
  const isName = (at: number): boolean => names.some(({ from, to }) => from <= at && at < to);
  const plain = tokens.flatMap((token, at) => (token.weight > 0 && !isName(at) ? [at] : []));
  const best = sources.slice(0, 1);
  const wide = [...sources, ...beside];
  const shareOf = (of: readonly number[], like: (at: number) => number): number => {
    let [held, all] = [0, 0];
    for (const at of of) {
      all += weights[at] ?? 0;
      held += (weights[at] ?? 0) * like(at);
    }
    return all === 0 ? 1 : held / all;
  };
  const inBest = (at: number): number => likeIn(best, at);
  const inAll = (at: number): number => likeIn(sources, at);
  const inWide = (at: number): number => likeIn(wide, at);
  const has = (at: number): number => {
    const token = tokens[at];
    return token ? Math.max(0, ...index.unitsWith(token).values()) : 0;
  };
  const sure = (like: number): number => (like >= 0.8 ? 1 : 0);
  put('held by the best', shareOf(plain, inBest));
  put('held by the sources', shareOf(plain, inAll));
  put('held with neighbors', shareOf(plain, inWide));
  put(
    'held by the article',
    shareOf(plain, (at) => Math.max(has(at), inWide(at))),
  );
  put(
    'surely held by the best',
    shareOf(plain, (at) => sure(inBest(at))),
  );
  put(
    'surely held with neighbors',
    shareOf(plain, (at) => sure(inWide(at))),
  );
  put(
    'to the letter',
    shareOf(plain, (at) => Number(inBest(at) === 1)),
  );
  const lacks = (of: readonly number[], like: (at: number) => number): number =>
    Math.max(0, ...of.map((at) => (weights[at] ?? 0) * (1 - like(at))));
  put('heaviest missing', lacks(plain, inWide));
  put('heaviest missing in the best', lacks(plain, inBest));
  put(
    'heaviest missing in the article',
    lacks(plain, (at) => Math.max(has(at), inWide(at))),
  );
  const verbs = plain.filter((at) => isVerbStem(tokens[at]?.key ?? ''));
  const nouns = plain.filter((at) => !verbs.includes(at));
  put('verbs held', shareOf(verbs, inAll));
  put('heaviest verb missing', lacks(verbs, inAll));
  put('others held', shareOf(nouns, inAll));
  put('heaviest other missing', lacks(nouns, inAll));
  put('words missing', plain.filter((at) => inWide(at) < 0.5).length);
  put(
    'words missing in the article',
    plain.filter((at) => has(at) === 0 && inWide(at) === 0).length,
  );
  let [worst, lastPart] = [1, 1];
  for (let from = 0; from + WINDOW <= plain.length; from++) {
    const share = shareOf(plain.slice(from, from + WINDOW), inWide);
    worst = Math.min(worst, share);
    lastPart = share;
  }
  const run = (like: (at: number) => number): [heaviest: number, last: number] => {
    let [sum, most] = [0, 0];
    for (const at of plain) {
      sum = like(at) > 0 ? 0 : sum + (weights[at] ?? 0);
      most = Math.max(most, sum);
    }
    return [most, sum];
  };
  const [heaviest, tail] = run(inAll);
  put('heaviest run missing', heaviest);
  put('missing at the end', tail);
  const [heaviestWide, tailWide] = run(inWide);
  put('heaviest run missing nearby', heaviestWide);
  put('missing at the end nearby', tailWide);
  put(
    'missing',
    plain.reduce((sum, at) => sum + (weights[at] ?? 0) * (1 - inAll(at)), 0),
  );
  put('worst stretch', worst);
  put('last stretch', lastPart);
  const opposites = plain.filter(
    (at) => inWide(at) < LOOSE && sources.some(({ found }) => (found[at]?.like ?? 0) < 0),
  );
  put('opposites', opposites.length);
  put('opposites in the best', plain.filter((at) => (best[0]?.found[at]?.like ?? 0) < 0).length);
  putOrder(evidence, plain, put);
}

/** Whether what is held stands together and in the same order. */
function putOrder({ sources }: Evidence, plain: readonly number[], put: Put): void {
  const [best] = sources;
  const places = plain.flatMap((at) => {
    const found = best?.found[at];
    return found && found.like > 0 ? [{ at, to: found.at }] : [];
  });
  let [kept, pairs, near] = [0, 0, 0];
  for (const [step, one] of places.entries()) {
    const next = places[step + 1];
    if (!next) continue;
    pairs++;
    if (next.to > one.to) kept++;
    if (Math.abs(next.to - one.to) <= next.at - one.at + 2) near++;
  }
  put('order kept', pairs === 0 ? 1 : kept / pairs);
  put('held together', pairs === 0 ? 1 : near / pairs);
  const ends = places.map(({ to }) => to);
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const within = (best?.unit.tokens ?? []).slice(ends.length > 0 ? first : 0, last + 1);
  const used = new Set(ends);
  let [left, whole, most] = [0, 0, 0];
  for (const [step, token] of within.entries()) {
    whole += token.weight;
    if (used.has(first + step) || token.isCapital) continue;
    left += token.weight;
    most = Math.max(most, token.weight);
  }
  put('left out between', whole === 0 ? 0 : left / whole);
  put('heaviest left out between', most);
}
