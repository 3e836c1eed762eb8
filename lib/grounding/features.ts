import type { Put } from '../trees/put.ts';
import { evidenceOf, type Judged } from './evidence.ts';
import { putBoundFeatures } from './features-bounds.ts';
import { putClauseFeatures, putCueFeatures } from './features-cues.ts';
import { putValueFeatures } from './features-values.ts';
import { putWordFeatures } from './features-words.ts';
import type { Ground } from './ground.ts';
import { RULES } from './rules.ts';

/** All that is known of a statement beside its article, in one order. */
export function putStatementFeatures(ground: Ground, judged: Judged, put: Put): void {
  const evidence = evidenceOf(ground, judged);
  putWordFeatures(evidence, put);
  putValueFeatures(evidence, put);
  putBoundFeatures(evidence, put);
  putCueFeatures(evidence, put);
  putClauseFeatures(evidence, ground.reader, put);
  const { support, cites, covered, ruled } = judged;
  const { sources } = evidence;
  put('covered', covered);
  put('gain of the first', support[0]?.gain ?? 0);
  put('gain of the second', support[1]?.gain ?? 0);
  put('supporting sentences', support.length);
  put('sentences named', cites.length);
  put('named first', Number(cites.includes(sources[0]?.at ?? -1)));
  put('held by the first', sources[0]?.held ?? 0);
  put('held more than by the next', (sources[0]?.held ?? 0) - (sources[1]?.held ?? 0));
  put('not in the body', Number(sources[0]?.unit.sentence === null));
  for (const rule of RULES) put(`rule ${rule}`, ruled.filter((one) => one.rule === rule).length);
  put('rules', ruled.length);
}

export function statementFeatures(ground: Ground, judged: Judged): number[] {
  const features: number[] = [];
  putStatementFeatures(ground, judged, (_, value) => void features.push(value));
  return features;
}
