import type { PatternGroup } from './pattern-group.ts';

const OURS = 'ours, from news of technology';

/** What a leaning cue is taken for where its sentence counts; `none` is told nowhere by itself. */
export interface LeaningGroup extends PatternGroup {
  list: 'plans' | 'hedged' | 'none';
}

/**
 * English words that make a sentence lean to what may be, or away from it, without being a cue for that: how much was learned
 * from sentences that readers took for supposed.
 */
export const EN_LEANING: readonly LeaningGroup[] = [
  {
    name: 'under way',
    list: 'plans',
    source: OURS,
    patterns: `are|'re|is|'s|'m|am *@adv continuing|developing|exploring|expanding|rolling|bringing|starting|beginning|preparing !at
      are|'re|is|'s|'m|am *@adv building =the|a|an|our|new|out|toward|towards
      are|'re|is|'s|'m|am *@adv working =on|to|with
      are|'re|is|'s *@adv committed to
      will|'ll continue|keep
      continue to =improve|expand|explore|add|work|invest|build|share|develop|grow|evolve`,
  },
  {
    name: 'ahead',
    list: 'plans',
    source: OURS,
    patterns: `in ?the future
      for ?the future =.|,|^|work
      future =release|releases|versions|version|updates|work|plans|research|iterations|models|generations
      look|looks|looking forward to|for
      looking ahead
      excited|thrilled|eager to =see|bring|share|explore|continue|work|build|help|offer|learn
      stay tuned
      next step|steps|phase|generation|version|chapter|frontier
      the|our|its|your|their future|road|path|years ahead|of
      in the long run|term
      down the road|line
      on its|our|their way
      planned|upcoming|forthcoming|future|coming
      over time
      in time =.|,|^
      in the works
      not ?yet =.|^|available|supported|implemented|ready
      eventually|someday|ultimately|soon|shortly
      tomorrow 's
      expect =_ ~s|,`,
  },
  {
    name: 'promise',
    list: 'hedged',
    source: OURS,
    patterns: `promise|prospect|prospects|hope|hopes|vision|dream|dreams of|for|that|is
      promising|optimistic|hopeful|bullish|bright|skeptical|sceptical|pessimistic
      potential
      opportunity|opportunities for|of
      early days
      has|have|had ?the power|capacity|opportunity|chance|ability to`,
  },
  {
    name: 'risk',
    list: 'hedged',
    source: OURS,
    patterns: `risk|risks|danger|dangers|fear|fears|concern|concerns|threat|worry|worries of|that|about|for|from|is|are
      raises|raise|raising|raised *_ question|questions|concern|concerns|doubt|doubts
      matter|subject of debate
      remains|remain`,
  },
  {
    name: 'outlook',
    list: 'hedged',
    source: OURS,
    patterns: `envision|envisions|envisage|envisages|foresee|hypothesize|hypothesise|hypothesis|suspicion|suspicions
      points|point|pointing to|toward|towards =a|an|the
      shaping up
      calls|call|calling for
      paves|pave|paving the way
      path|step|shift|move|way|trend|race toward|towards|to
      good|real|decent|slim chance
      on the verge|brink|cusp|horizon
      anytime|any soon|time
      direction|directions
      might|may|could one day
      aimed|geared|dedicated at|to|toward|towards
      looking to =_
      excited|thrilled about`,
  },
  {
    name: 'can lead',
    list: 'hedged',
    source: OURS,
    patterns: `[ can ] ?also|even|quickly|easily lead|create|save|improve|become|bring|change|cause|result|transform|reduce|increase|boost|unlock|affect|impact|vary`,
  },
  {
    name: 'vary',
    list: 'none',
    source: OURS,
    patterns: `may|might|will|could|can ?also vary|depend|differ|require|need|want|seem|appear|sound|feel|look|remember|wonder|notice|include|contain|request
      as|strange|odd|tempting|easy|hard as|it it|this ?may|might`,
  },
  {
    name: 'ought',
    list: 'hedged',
    source: OURS,
    patterns: `-you|we should|must|ought !n't|you
      -you need|needs to
      we should|must|need
      it ?is|'s time to|for`,
  },
  {
    name: 'wish',
    list: 'plans',
    source: OURS,
    patterns: `we|i|they|% want|wants|wish|would|'d ?like|love to
      try|tries|trying|strive|strives|striving|attempt|attempts|attempting|seeking|committed to
      designed|intended|meant|built to
      determined|eager|ready|poised|prepared to`,
  },
  {
    name: 'will in any sense',
    list: 'plans',
    source: OURS,
    patterns: `will|'ll|shall`,
  },
  {
    name: 'can',
    list: 'hedged',
    source: OURS,
    patterns: `can ?not ?also|even|then`,
  },
  {
    name: 'for example',
    list: 'none',
    source: OURS,
    patterns: `for example|instance
      imagine|say|suppose ?that ?you|,|a|an|the
      such as
      e|i . g|e .
      let 's say
      like if
      consider =a|an|the|this`,
  },
  {
    name: 'rule',
    list: 'none',
    source: OURS,
    patterns: `usually|typically|generally|normally|often|always|sometimes|never|automatically|whenever|commonly|frequently|rarely
      every|each time|day|morning|week|month|year|user|team|company
      a|an|any|every|each|some|many|most ?~al|~ic|~ive|good|new|small|large person|user|company|team|developer|agent|model|business|customer|employer|client|employee|student|startup|organization|program`,
  },
  {
    name: 'aside',
    list: 'none',
    source: OURS,
    patterns: `(
      — <6 —
      as you|i|we might|may|would|could
      you might|may|would|could say|think|ask|wonder|guess|imagine|remember|know|notice|expect
      i|we|one would|might|could|'d say|argue|add|guess|bet|think
      or|if not|anything maybe|perhaps
      better|worse ?, ?yet`,
  },
];
