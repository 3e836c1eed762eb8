import type { CueGroup } from './lexicon.ts';

const CONLL = 'single words of the CoNLL-2010 cues, learned from';

/**
 * English quantities without a figure. Which of them people take for vague was learned; they hide no speaker, so that they
 * are a list of their own.
 */
export const EN_AMOUNTS: readonly CueGroup[] = [
  {
    name: 'amount of things',
    list: 'amounts',
    source: CONLL,
    weak: true,
    patterns: `-so|how|too|as|that|not|than|in|on|at some|many *_|%|- ~s|people|children|men|women|media|data
      several|various|numerous|certain|countless *_|%|- ~s|people|children|men|women
      some|many|most|several of
      a number|variety|handful of`,
  },
  {
    name: 'amount in a place',
    list: 'amounts',
    source: CONLL,
    weak: true,
    patterns: `in|on|at|for|to some|many|certain|most *_|%|- ~s`,
  },
  {
    name: 'amount of one thing',
    list: 'amounts',
    source: CONLL,
    weak: true,
    patterns: `some _ !time|point|day|#|more|other
      certain amount|extent|degree|number`,
  },
  {
    name: 'amount alone',
    list: 'amounts',
    source: CONLL,
    weak: true,
    patterns: `-so|how|too|as|that|not|than some|many|several|others @be|@have|who|may|might|can|could|would|will|did|do|in|to|,|.|^`,
  },
];
