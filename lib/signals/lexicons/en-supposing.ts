import type { CueGroup } from './lexicon.ts';

const OURS = 'ours, from news of technology';

/** English words that suppose something and are no hedges: "will", "by 2030", "has the potential to", "if this works". */
export const EN_SUPPOSING: readonly CueGroup<'will' | 'going' | 'year' | 'outcome'>[] = [
  {
    name: 'will',
    list: 'supposing',
    source: OURS,
    plan: true,
    check: 'will',
    patterns: `will|shall ?not\n'll\nwo n't`,
  },
  {
    name: 'going to',
    list: 'supposing',
    source: OURS,
    plan: true,
    check: 'going',
    patterns: `@be *@adv|only|just|really going to =_\n -not|never|n't @be|'s *@adv about to =_`,
  },
  {
    name: 'by a year',
    list: 'supposing',
    source: OURS,
    plan: true,
    check: 'year',
    patterns: `by|in|from|until|starting|before ?the ?end|early|late|mid|spring|summer|fall|autumn|winter ?of ?- #`,
  },
  {
    name: 'coming',
    list: 'supposing',
    source: OURS,
    plan: true,
    patterns: `in|over the coming|next ?few|several|two|three|five|ten|# days|weeks|months|years|decade|decades|quarters
      coming|arriving|launching|landing|available|planned|shipping soon|later|shortly|next
      coming|arriving|launching|landing this =year|month|week|summer|fall|spring|winter|@day
      in the near|not - too ?- distant future
      in the ?not - ?too - distant future
      @be *@adv coming|arriving|launching|rolling|releasing|making|adding|opening <9 soon|later|shortly ?this|next ?year|month|week =.|,|^|and
      later this|next month|year|week|summer|fall
      @be ?also|still|already planned|envisioned|foreseen|slated =for|in|soon|.|^
      -point|goal|aim|purpose|idea|task|job|way|plan|step|mission|objective|key|this|that|it is|are to =deploy|launch|open|acquire|invest|receive|release|begin|join|replace|supply|merge|buy|sell|become
      wants %|him|her|them *% to =_
      @be ?@adv betting that|on
      more to come
      @be next =.|^`,
  },
  {
    name: 'goal',
    list: 'supposing',
    source: OURS,
    plan: true,
    strength: 0.5,
    patterns: `goal|goals|aim|target|mission|objective|ambition|vision|priority <5 @be =to|clear
      with the goal|aim of
      target|targets|targeting|targeted ?of ?@det #
      roadmap
      target date
      hope|hopes|hoping =the|this|these|it|our|their|you
      upcoming|forthcoming =_|%
      the|a|its|their|this|our proposed =_
      @be *@adv testing|piloting|experimenting|trialing|trialling =the|with|a|an|our|new|it|this|how`,
  },
  {
    name: 'potential',
    list: 'supposing',
    source: OURS,
    patterns: `has|have|had|holds|hold|offers|offer|shows|show|with|see|sees|huge|great|enormous|real *@adv|the|a|great|huge|enormous|real potential to|for
      trajectory in|toward|towards
      almost|nearly certainly
      it ?@adv feels that|like|as
      in its|their infancy
      more|further research|work|testing|studies @be needed|required
      remains|remain ?largely speculative|unproven|unknown|hypothetical|theoretical`,
  },
  {
    name: 'if it works',
    list: 'supposing',
    source: OURS,
    check: 'outcome',
    patterns: `if\nwhether`,
  },
];
