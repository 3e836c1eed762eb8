import type { PatternGroup, PatternLexicon } from './pattern-group.ts';

/** What words of hype do. `limits` name what does not work or is not known; `none` only looks like hype. */
export type HypeList =
  | 'boosters'
  | 'superlatives'
  | 'firsts'
  | 'humanLike'
  | 'certainty'
  | 'pressure'
  | 'benefits'
  | 'limits'
  | 'none';

/** `unmeasured`: only where no figure stands in the sentence that could be its measure. */
export interface HypeGroup extends PatternGroup {
  list: HypeList;
  check?: 'unmeasured';
  /** How much it magnifies, from 0 to 1; 1 unless given. */
  strength?: number;
}

/** A form of headlines that promises more than it tells. */
export interface HeadlineForm {
  name: string;
  source: string;
  pattern: RegExp;
}

/** Words around figures, alternatives divided by "|". */
export interface AmountWords {
  /** "times", "fold". */
  times: string;
  /** "percent". */
  percent: string;
  /** What is more or better: "faster", "cheaper", "savings". */
  more: string;
  /** Verbs of making more or less: "cuts", "boost". */
  makes: string;
  /** "up to". */
  upTo: readonly string[];
  /** What gives the figure something to be measured by, "than", "from", or tells of accounts and counts, "revenue", "quarter". */
  baseline: string;
}

export interface HypeLexicon extends PatternLexicon<HypeGroup> {
  amounts: AmountWords;
  headlines: readonly HeadlineForm[];
  /** Before a cue, up to three words away, they turn it into its opposite. */
  negations: string;
  /** They lay praise to somebody else: "claims", "touted". */
  claims: string;
  /** A sentence with one of them speaks of hype and does not make it. */
  scorn: string;
}
