import type { CueGroup } from './lexicon.ts';

const OURS = 'ours, from news of technology';

/** English words for what is still to come, which are no hedges: "will", "by 2030", "in the coming years". */
export const EN_COMING: readonly CueGroup<'will' | 'going' | 'year'>[] = [
  {
    name: 'will',
    list: 'coming',
    source: OURS,
    check: 'will',
    patterns: `will|shall ?not\n'll\nwo n't`,
  },
  {
    name: 'going to',
    list: 'coming',
    source: OURS,
    check: 'going',
    patterns: `@be *@adv going to =_\n -not|never|n't @be|'s *@adv about to =_`,
  },
  {
    name: 'by a year',
    list: 'coming',
    source: OURS,
    check: 'year',
    patterns: `by ?the ?end|early|late|mid|spring|summer|fall|autumn|winter ?of ?- #
      in|from|until|starting|before ?early|late|mid|spring|summer|fall|autumn|winter ?of ?- #`,
  },
  {
    name: 'coming',
    list: 'coming',
    source: OURS,
    strength: 0.7,
    patterns: `in|over the coming|next ?few|several|two|three|five|ten|# days|weeks|months|years|decade|decades|quarters
      coming|arriving|launching|landing soon|later|next|this|in
      in the near|not - too ?- distant future
      in the ?not - ?too - distant future
      @be *@adv coming|arriving|launching|rolling ?out|to|in|on *@det|new soon|later|next|this
      upcoming|forthcoming =_|%
      more to come`,
  },
  {
    name: 'goal',
    list: 'coming',
    source: OURS,
    strength: 0.7,
    patterns: `goal|goals|aim|target|mission|objective|ambition|vision|priority @be =to
      with the goal|aim of
      next step|steps|phase|generation|chapter @be
      target|targets|targeting|targeted ?of ?@det #
      roadmap
      timeline|target|deadline for|of|date`,
  },
];
