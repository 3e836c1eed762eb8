import type { CueGroup } from './lexicon.ts';

const OURS = 'ours, from news of technology';

/** English words that only look like a cue. */
export const EN_NONE: readonly CueGroup[] = [
  {
    name: 'fixed phrases',
    list: 'none',
    source: OURS,
    patterns: `no doubt
      without ?a doubt
      as well might
      may|might as well
      come what may
      be|that as it may
      as best ?as ?it ?he ?she ?they ?we|i could|can
      could n't|not care less
      would - be
      could not|n't agree more
      if|so you will
      even if ?you =you
      as if|though
      if only
      only if
      if not
      if|is so called
      would like
      would you
      would rather
      would prefer|love|argue|suggest|recommend
      an unlikely
      would|'d be glad|happy|delighted|grateful|honored
      would later
      would come to|back
      would become known|famous
      than ?it|they|we|he|she would
      could be felt|heard|seen
      would go on to
      possibly can|could
      humanly possible
      not|n't supposed to
      no uncertain terms
      nobody|one knows how|what to
      no|any plans|plan|intention|ambition ?of to|for|~ing
      do|does|did|has|have not|n't plan|intend|want|aim|seek|planned to
      nothing <3 in the works|pipeline
      a|an seemingly
      if you|possible
      likely story
      should n't|not be
      nothing suggests|indicates|implies ?that
      no evidence|indication|sign|signs|suggestion suggests|indicates|that ?of
      not|n't ?necessarily suggest|suggests|indicate|imply|appear|seem
      as|than|what|when|if|everything|things was|were|'s|is expected
      as|than expected|planned|predicted|anticipated|intended|forecast|believed|thought|supposed
      work|works|worked|working|worked as intended|expected|planned|designed
      ruled out
      as soon|much|many|far|quickly|little|possible as possible
      whenever|wherever|where|when|if possible
      best|worst possible
      make|makes|made|making it ?more possible ?to ?for
      to estimate|predict|expect|assume|suspect
      all the|of possible
      next|previous|the likely token|tokens|word|words`,
  },
];
