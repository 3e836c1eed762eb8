import type { HypeGroup } from './hype-lexicon.ts';

const OURS = 'ours, from announcements of products and advertisements';
const PEACOCK =
  'peacock terms, classes of Vincze 2013, Uncertainty detection in natural language texts';
const BAIT =
  'informality and address as in Biyani 2016, 8 Amazing Secrets, and Chakraborty 2016, Stop Clickbait';

/** English phrases of plain promotion: invitations, what is more than something, praise of people and of effects. */
export const EN_HYPE_PROMISES: readonly HypeGroup[] = [
  {
    name: 'are you ready',
    list: 'pressure',
    source: BAIT,
    strength: 0.6,
    patterns: `+^|, ?are ?you ready|looking|eager to =_
      the|and best part =?|:|.|is
      now @be the ?best|perfect|right time
      no better time
      be the first to
      you 'll|will ?@adv find yourself
      why not =make|try|take|give|let|start
      dying|itching to know|try|see
      the sky 's the limit
      there 's something for everyone
      something for everyone`,
  },
  {
    name: 'more than that',
    list: 'boosters',
    source: OURS,
    strength: 0.5,
    patterns: `does|do|offers|offer|so much|far|way ?much more than =just|simply|a|that|_
      goes|go|going ?even further|farther =.|,|:|than|by|^
      far|much|significantly more|less ~le|~nt|~ed|~ful|~ive than traditional|conventional|other|any|ever|standard|typical
      than traditional|conventional ~s
      match|matches or|and exceed|exceeds|surpass|surpasses|beat|beats
      surpass|surpasses|surpassing|exceeds|beats =the|all|every|even|any|state|leading|human|other
      on par with =the|leading|human|top|state|larger|proprietary
      smart|powerful|strong|simple|flexible|light|robust enough to
      @be everything =.|,|^|in|to|for
      in|into a|its class|league of its|their own
      another|whole|entirely new ?new world|level|dimension|league
      steps|step|stepping into another|a|the ?new world|future|era
      in|at|on|to the|its forefront|cutting|leading|pinnacle|peak
      fully open|autonomous|managed|automated|integrated
      order of magnitude fewer|faster|cheaper|better|less|more|lower`,
  },
  {
    name: 'most comfortable',
    list: 'superlatives',
    source: PEACOCK,
    strength: 0.6,
    check: 'unmeasured',
    patterns: `+the|'s|our|its|their most ?@adv comfortable|profitable|effective|efficient|productive|accurate|durable|affordable|convenient|trusted|successful|experienced|engaging|authentic|modern|valuable|promising|skilled|sustainable|elegant|fun|crucial|transparent
      the|its|our best thing|way =about|to experience|to see
      best|top ?- kept|loved|known secret|secrets`,
  },
  {
    name: 'well regarded',
    list: 'boosters',
    source: PEACOCK,
    strength: 0.5,
    patterns: `well ?- regarded|respected|loved|crafted|honed|known|suited|established =for|_
      loyal following|customers|fans|customer|fanbase
      reputation for|as
      top expert|experts|talent|minds|performers|names|brands
      commitment|dedication|devotion to|toward|towards
      stands|stand|standing ready to
      helps|help|helping|helped you|your|them|us|people|teams ?to ?@adv succeed|thrive|shine|flourish|excel
      make|makes|making a ?real ?meaningful ?big ?lasting difference
      personal|human|magic|special touch
      attention to detail
      labor of love
      key|secret|path|road|recipe to|for success|growth|winning
      blend|balance|combination|mix|fusion of ~y|~ity|~ness|~ce|style|comfort|power
      capable|trusted|ideal|perfect|reliable|true partner|partners|companion|companions`,
  },
  {
    name: 'brings depth',
    list: 'benefits',
    source: OURS,
    strength: 0.4,
    patterns: `brings|bring|bringing ?@det ?@adv clarity|depth|precision|speed|intelligence|simplicity|joy|comfort|confidence|together|warmth|character|energy|life|power|peace|innovation|efficiency|flexibility
      turns|turn|turning|turned <5 into ?an ?a active|powerful|real|true|competitive|growth|action|opportunity|advantage|success|value
      opens|open|opening the door|doors to|for
      expands|expand|expanding what|capacity|access|possibilities
      lays|laying|lay the foundation|groundwork
      provides|provide|providing ?@det ?@adv strong|solid|seamless|powerful|excellent|comprehensive|robust|reliable|unique|greater|valuable|flexible|peace|instant
      designed|built|engineered|made with <3 in mind
      that|which works|work ?@adv for you|everyone|your
      in|with just a|one|four|three|few|two|minutes|seconds =_`,
  },
];
