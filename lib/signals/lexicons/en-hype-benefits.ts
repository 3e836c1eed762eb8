import type { HypeGroup } from './hype-lexicon.ts';

const OURS = 'ours, from announcements of products and advertisements';
const PEACOCK =
  'peacock terms, classes of Vincze 2013, Uncertainty detection in natural language texts';

/** English words by which announcements and advertisements promise use, most of them faint alone. */
export const EN_HYPE_BENEFITS: readonly HypeGroup[] = [
  {
    name: 'better than before',
    list: 'boosters',
    source: OURS,
    strength: 0.6,
    check: 'unmeasured',
    patterns: `excels|excel at|in|when|with|across|.|,|on
      outclasses|outshines|surpasses
      outperforms =even|other|all|every|any|the|much|most|larger|leading|humans|experts
      significant|substantial|major|dramatic|massive|strict|huge|meaningful|marked|considerable|notable|big improvement|improvements|upgrade|leap|advance|advances|gains|boost|jump over|in|on|to|from|across|for
      significant|big|major|huge|important|genuine|real|giant|meaningful|substantial step|leap ?forward|toward|up
      step change
      step forward !every|and|each
      frontier - grade|class|level
      frontier intelligence|performance
      raise|raises|raising|raised the bar
      sets|set|setting a|the new standard|benchmark|bar
      strongest|best|most capable yet
      redefined|reimagined|supercharged
      we|i ?@be|'re ?@adv excited|thrilled|proud|delighted|pleased|honored to
      powerhouse|workhorse
      go|goes|going|gone above|far|well beyond
      democratize|democratizes|democratizing|democratization
      seismic|explosive =shift|change|transformation|growth|potential|demand
      bridges|bridge|bridging|closes ?this ?the ?that gap
      goes|go|going ?far|well beyond =simple|basic|just|mere|traditional|the|what
      real magic|power =of|.|,|lies|is|comes
      bring|brings|bringing <4 to life
      stand|stands|standing|stood out =.|,|as|for|in|from|with|among|by
      sets|setting us|them|it|you|ourselves|itself apart
      shine|shines|shining =.|,|through|in|when|brightest
      in|into|within your|our|everyone's|everyone|people hand|hands|reach
      more|faster|better|easier|bigger|stronger|higher than ever ?before
      all - around|round performer|winner|star
      leaders|leader|titans|giants|giant of|in =the|digital|ai|its|their|this
      magic of
      promising =new|results|applications|technology|technologies|approach|solution|idea|future|start|,|and|.|development|developments
      ingenious|inventive|brilliant|stellar|scintillating|gargantuan|electrifying|daring|mighty
      work of art
      +an|a|at extraordinary|incredible|unprecedented|breakneck|remarkable|astonishing pace|speed|rate`,
  },
  {
    name: 'saves time',
    list: 'benefits',
    source: OURS,
    strength: 0.4,
    patterns: `saves|save|saving|saved ?you ?them ?teams ?your *_ time|hours|money|costs|energy|effort|headaches
      frees|free|freeing ?up ?you ?your ?our ?teams time|hours|resources|teams|engineers|people|staff|employees|to|up
      +in just|under|only ?a ?few # minutes|seconds|clicks|hours|days|steps
      +in|within|few|mere minutes|seconds|clicks =.|,|—|and|^
      from weeks|months|days|hours|years to hours|minutes|days|seconds|weeks|hours
      +single|few|one click|clicks
      without ?ever breaking|compromising|sacrificing|worrying|rewriting|leaving|slowing|disrupting|writing|lifting|tripping|frying|switching|losing|complex|coding|needing|waiting|opening
      no hidden fees|costs|charges
      no *_ needed|required|coding|hassle|necessary =.|,|^|—
      never ?@adv starting|worry|miss|start|lose
      set ?it ?up once
      instantly|effortlessly|painlessly
      easily !be|been|the|confused|mistaken|become|became|reverse|distinguish|see|realized
      easy|simple|fast|quick|smooth|painless|straightforward =to|and|,|use|setup|interface|navigate|integration|analytics|analysis|fluid|powerful|set|affordable|efficient
      fast and easy|simple|reliable|secure|efficient
      user - friendly
      real - time =accuracy|insights|insight|visibility|analytics|intelligence|collaboration|data|monitoring|tracking|decision
      actionable =insights|intelligence|data|steps|strategies|advice
      valuable =insights|insight|time|tool|resource|resources|information|data|experience|asset|networking
      +@be|- built|designed|engineered|made|crafted|positioned|tailored|created to|for ?@adv =help|the|boost|make|deliver|teams|be|spark|empower|simplify|go|handle|give|enterprise|growth|scale|developers|businesses|real|any|every|modern|enable|support|drive|live|accelerate|meet|provide|improve|professionals|streamline
      peace of mind
      better|smarter|faster|more ?informed ?efficient|productive decisions|decision|outcomes|results|experiences
      informed decisions|decision`,
  },
  {
    name: 'helps you',
    list: 'benefits',
    source: OURS,
    strength: 0.4,
    patterns: `helps|help|helping you|your|teams|businesses|companies|organizations|customers|users|enterprises|brands|developers|agencies|marketers|people|us|attendees|readers ?to ?@adv =~e|~t|~n|~d|~y|get|cut|build|find|grow|scale|understand|work|stay|keep|make|uncover|meet|learn|boost|unlock|win|do|reach
      enable|enables|enabling|allow|allows|allowing|lets|letting|let you|your|teams|businesses|companies|organizations|customers|enterprises|brands|them|filmmakers|creators|marketers|agencies|us to|~e|~t|build|create|focus|work
      give|gives|giving you|your|teams|businesses|companies|organizations|customers|users|enterprises|brands|developers|them|filmmakers|us|our|agents|care full|more|complete|actionable|real|everything|unprecedented|access|better|greater|instant|_
      so ?that you|teams|businesses|platform|your|organizations can|stay|get|never
      ensures|ensure|ensuring *~ly|that|your|a smooth|your|maximum|optimal|efficiency|consistent|reliable|quality|every
      simplifies|simplify|simplifying|streamlines|streamline|streamlining|accelerates|accelerate|accelerating|maximizes|maximize|maximizing|boosts|boost|boosting|elevates|enhances|enhancing|strengthening|strengthens|unifies|modernizes|modernize|amplifies|amplify|personalizes
      improves|improve|improving ?overall ?the ?your ?their ?patient ?customer ?operational ?team ?user efficiency|productivity|outcomes|performance|experience|experiences|quality|accuracy|satisfaction|collaboration|results|utilization|lives|care|decision
      tackle|tackles|solve|solves|solving|addresses ?the ?these ?those ?your ?our ?real *- ?world ?most ?biggest challenges|challenge|problems|pain|problem
      drive|drives|driving ?@adv growth|innovation|change|results|efficiency|success|value|impact|adoption|engagement|revenue|transformation|productivity|better
      deliver|delivers|delivering ?@adv *_ results|performance|value|insights|experiences|experience|quality|accuracy|outcomes|impact|efficiency|improvements|benefits|solutions|service|roi|responses
      offers|offer|offering ?@adv ?a ?an ?the strong|powerful|robust|unique|comprehensive|flexible|transparent|complete|high|immense|numerous|unmatched|advanced|full|seamless|essential|rich|valuable|significant|endless|great|better|superior|excellent|impressive|high
      uncover|uncovers|uncovering|unlock|unlocks|unlocking|surface|surfaces ?deeper ?hidden ?new ?valuable ?key ?actionable insights|patterns|opportunities|potential|value|trends|efficiency|growth|savings
      tap|tapping|taps into
      powered by
      +^|:|• faster|higher|better|improved|smarter|easier|stronger|lower|fewer|shorter|greater =_
      full|complete|total|greater|unprecedented|true visibility|control|transparency|ownership|flexibility|governance
      reliably|securely|efficiently|faithfully =,|.|and|at
      from day one
      from the ground up
      end to end
      out of the box
      new|next step|phase|chapter =.|,|of|in|:|toward|for|—
      single|unified|one platform|place|view|interface|pane|loop|hub|surface
      real operational|value|wins|gains|savings
      drop - in replacement
      fraction of the cost|price|time
      half the price|cost
      handles|handle everything|complex|any|messy|it =_|.|,|all|for
      feel|feels ?more ?like natural|fast|effortless|magic|real|human|alive|responsive
      significant =impact|opportunity|value|advantages|benefits|gains|increase|advantage
      deep|deeper =insights|insight|understanding|expertise|knowledge|integration
      scale|scales|scaling with you|your|confidence|ease
      highest|high|top|premium ?- ?level|value|end standards|standard|service|services|satisfaction|security
      improved|enhanced|superior|unbeatable|flawless|outstanding *_ quality|performance|experience|experiences|efficiency|accuracy|features|capabilities|productivity|security|reliability|battery
      tailored|customized|customizable|personalized|bespoke =to|experience|experiences|solutions|service|services|recommendations|guidance|plans|support|approach|for|content
      affordable|accessible|effortless =for|to|at|and|solution|solutions|price|prices
      award|industry ?- recognized
      keep|keeps|keeping|kept pace with
      meet|meets|meeting|exceed|exceeds|exceeding your|their|customer|client|every|all needs|need|expectations|goals
      all|everything you need
      everything you need to know
      comprehensive|complete|definitive guide
      success of your
      take|takes|taking advantage of
      thanks to ai|its|our|the|this
      +the right|perfect tools|partner|choice|solution|tool|platform
      ai ?- enhanced|assisted|enabled|driven
      whatever|wherever|whenever you =need|are|want|go|work
      like a pro|charm|dream
      worry ?- free
      24 / 7 =support|monitoring|access|availability
      dedicated support|team|experts|to
      transparent =pricing|and
      ai ?- powered|first|native|ready
      level up
      make|makes|making it easy|easier|simple|simpler|possible|effortless|ideal|viable|perfect ?to ?for
      reduce|reduces|reducing|cut|cuts|cutting|eliminates|eliminate|eliminating|minimizes|minimize|minimizing ?the ?your ?manual ?human ?operational ?unnecessary ?administrative ?overall costs|cost|overhead|errors|downtime|friction|complexity|time|work|waste|burden|risk|bottlenecks|headaches|need|tasks
      take|takes|taking|takes your|their|the|our <3 to
      every step of the way
      focus on what matters|what|growth|the
      where it counts|matters`,
  },
  {
    name: 'strong',
    list: 'boosters',
    source: PEACOCK,
    strength: 0.4,
    patterns: `+a|an|its|our|their|of|the|offers|have|and|~ly strong|great|solid|rich|fresh|proven|premier|elite|top|trusted|dedicated|valuable|clever|authentic|bold|meaningful|genuine|thriving|vast =_|%|and|,
      great|perfect|good|ideal|fantastic|excellent|awesome =for
      wealth|plethora|abundance|richness of !caution
      comprehensive|extensive|holistic|end - to - end|unified|integrated|centralized =platform|solution|suite|tool|tools|features|support|set|coverage|overview|and|,|guide|reporting|analytics|approach|range
      versatility|flexibility|trustworthy|customizable
      cost ?- effective|efficient
      super|ultra|noticeably|immensely !difficult|hard|slow|complex|complicated|expensive|frustrating|low|small|dangerous|rare|unlikely|stupid|bad|poor|cruel|toxic|vulnerable|risky|costly|painful|boring|sad|tight|limited|unpopular|unfair|time|challenging|tedious|tricky|disappointing|inefficient|harmful|sensitive =_
      critical|vital|crucial|pivotal|indispensable =role|juncture|moment|differentiator|driver|advantage|resource|ingredient
      smarter|snappier|bolder|brighter|sharper|richer|smoother =,|and|.|^|,|experiences|results|decisions|ways|insights|tool|responses|workflows
      faster|better|cheaper|easier , =faster|better|cheaper|easier|and|smarter|more
      most|more natural|naturally|intelligent|intelligently|responsive|human|personalized|engaging|meaningful|accurate|efficient|productive|effective|capable|agentic|reliable
      +the|this era of
      pioneer|pioneers
      +the heart|core|center of =our|every|modern|everything
      one of the biggest|most|fastest
      competitive edge|advantage
      industry leader|leaders|giants|pioneers
      invaluable|celebrated|heroic
      award ?- winning
      more with less
      dominate|dominates|dominating|conquer|conquers =search|the|your|every|its|their
      +the forefront|cusp|vanguard of
      disruptive|delightful|delightfully|impressive|impressively
      breakthroughs
      new|next class|generation|evolution|wave of
      future of =work|ai|search|software|healthcare|the|how|digital|video|music|business|computing|intelligence|education|manufacturing|medicine|commerce|mobility
      rival|rivals|rivaling|rivalling =the|wired|that|those|much|even|human|professional|larger
      bespoke
      reshape|reshapes|reshaping|reshaped|redefine|redefines|redefining|redefined
      +the|our|its biggest|greatest|largest *_ shift|shifts|contribution|trend|opportunity|trends|leap|breakthrough|advantage|advantages|benefits
      millions of =views|users|people|customers|fans|followers
      years|decades|generations to come
      award|awards|awarded|accolades
      fast - moving|growing|paced
      +@be|~ly evolving|changing|advancing|accelerating|exploding|booming|surging|skyrocketing =.|,|fast|at|—|quickly|rapidly
      global|local|lasting|real *- ?world|global opportunities|insights|impact|results|challenges
      state - of - the - art
      state of the art
      transforms|revolution|evolving|disrupt|disrupts|disrupting|disrupted|innovations|innovation|innovate|innovating|innovators
      success story|stories
      thrive|thrives|thriving|flourish
      opportunities =to|for|.|,
`,
  },
  {
    name: 'not just, but',
    list: 'boosters',
    source: OURS,
    strength: 0.5,
    patterns: `+is|are|was|'s|'re n't|not just|only|simply|merely <9 ,|-|–|—|;|but|. ?but ?it ?they ?you =it|it's|they|a|an|'re|'s|~ing|also|but|that
      no longer just|only|a|an|optional|limited|enough|science
      n't|not optional|a|hype|fad ?fad =anymore|-|–|—|.|,
      +this|that|it|which|ai|~ly changes|changed ?all everything|this|that|how|the =.|,|^|game|how|narrative|way
      this is n't|not about|just
      gone are the days
      long gone|overdue
      model|way|days|era|quo|rules @be|'s ?@adv broken|breaking|over|dead|obsolete|ending|dying
      nearing its|the end
      more than just|ever ?a
      here 's where
      that 's why|how =_|%
      you ca n't|cannot afford|ignore
      cannot|can't|ca ?n't|not afford|choose|ignore to|it|not|this =ignore|miss|be|wait|.|,
      far from over
      just getting|the started|beginning
      only getting|going ?to ?get|become ~er|better|bigger|more|started`,
  },
  {
    name: 'loud talk',
    list: 'pressure',
    source:
      'informality as in Biyani 2016, 8 Amazing Secrets, and Chakraborty 2016, Stop Clickbait',
    strength: 0.5,
    patterns: `go|goes|going|gone|went viral
      viral =.|,|^|short|video|videos|hit|moment|content|clip|clips
      blow|blows|blowing|blew|blown up|away =.|,|^|the|everyone|and
      break|breaks|breaking|broke the internet
      epic|insane|crazy|wild|killer|badass =.|,|good|ride|new|feature|_
      take|takes|taking|taken|took <2 by storm
      pure|solid gold
      sweet spot
      make a splash
      ride the wave
      secret|magic sauce|formula
      super|seriously|totally|ridiculously|crazy =_
      going strong|big|global
      love it|this|that|them =.|,|!|^
      big win|wins|deal
      standing ovation
      join us|our|the|a =as|for|experts|conversation|at|community|in|to|and|team
      +^|,|.|:|;|and|to|today book|request|schedule|get|watch|start|try|claim a|your|our free|demo|live|personalized|trial|quote|free|consultation|spot|copy
      free demo|trial|consultation|quote`,
  },
];
