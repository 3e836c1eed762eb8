import type { CueGroup } from './lexicon.ts';

const HYLAND = 'Hyland 2005, Metadiscourse, list of hedges';
const CONLL = 'single words of the CoNLL-2010 cues, learned from';
const OURS = 'ours, from news of technology';

/** English hedges, from surest to weakest kind. */
export const EN_HEDGED: readonly CueGroup<
  | 'may'
  | 'might'
  | 'could'
  | 'would'
  | 'rate'
  | 'planned'
  | 'wants'
  | 'condition'
  | 'maker'
  | 'hearsay'
  | 'headline'
>[] = [
  { name: 'may', list: 'hedged', source: HYLAND, check: 'may', patterns: 'may ?not' },
  { name: 'might', list: 'hedged', source: HYLAND, check: 'might', patterns: 'might ?not' },
  { name: 'could', list: 'hedged', source: HYLAND, check: 'could', patterns: 'could' },
  {
    name: 'would',
    list: 'hedged',
    source: HYLAND,
    check: 'would',
    patterns:
      "would ?not|n't\n'd =be|have|need|say|expect|get|see|take|make|probably|likely|still|then",
  },
  {
    name: 'should be',
    list: 'hedged',
    source: HYLAND,
    patterns: `should *~ly|also|soon|now|even be ready|available|done|finished|complete|out|back|easier|cheaper|faster
      should *~ly|also|soon|now arrive|ship|launch|land|follow|become|appear|improve|reduce|cost|last`,
  },
  {
    name: 'possibly',
    list: 'hedged',
    source: HYLAND,
    patterns: `perhaps
      maybe
      possibly
      probably
      presumably
      potentially
      conceivably
      plausibly
      theoretically
      seemingly
      apparently
      arguably
      hopefully
      ostensibly
      tentatively
      hypothetically
      -how in theory
      in all likelihood|probability`,
  },
  {
    name: 'likely',
    list: 'hedged',
    source: HYLAND,
    check: 'rate',
    patterns: `-how|equally ?most|more|less|very|quite|highly|far|also|only likely|unlikely`,
  },
  {
    name: 'reportedly',
    list: 'hedged',
    source: CONLL,
    patterns: `reportedly
      allegedly
      supposedly
      purportedly
      alleged
      purported
      alleges ?that
      allege ?that
      rumor|rumors|rumour|rumours|rumored|rumoured
      speculation|speculations
      unconfirmed|unverified|unsubstantiated
      according to ?the|a|some|several|multiple|local|media|press|recent|early rumors|rumours|leak|leaks|reports|report =,|.|from|by|in|that|^
      reports that <9 have|has|are|were *not been|be confirmed`,
  },
  {
    name: 'hearsay',
    list: 'hedged',
    source: CONLL,
    check: 'hearsay',
    patterns: `@be ?also|widely|now|once|long|still|generally|often said|believed|thought|reported|rumored|rumoured|alleged|understood|presumed|assumed|suspected to
      it @be ?also|widely|now|sometimes|often|generally thought|believed|presumed|suspected|rumored|rumoured ?that
      has|have been speculated|hypothesized|theorized|rumored ?that`,
  },
  {
    name: 'sources',
    list: 'hedged',
    source: OURS,
    patterns: `-# [ sources say|said|tell|told|claim|claimed|suggest|believe ]
      people|person|persons|sources|source|insiders|executives|employees ?who|@be ?@be ?directly|intimately familiar|briefed|acquainted|close with|on|to
      people|person|persons|sources|source with ?direct knowledge
      sources|source close to
      on ?the condition of anonymity`,
  },
  {
    name: 'seems',
    list: 'hedged',
    source: HYLAND,
    patterns: `seem|seems|seemed ?to
      appear|appears|appeared ?not ?also|still|now|both to|that|as|likely|unlikely|set|poised|ready|linked|unable|less|more|safe
      it ?@adv appears|appeared ?that
      looks|look|looked ?increasingly|very likely|set|poised|as
      it ?certainly|really|now looks like|as`,
  },
  {
    name: 'suggests',
    list: 'hedged',
    source: HYLAND,
    patterns: `[ suggest|suggests|suggested|suggesting that ]
      @evidence <4 [ suggest|suggests|suggested|suggesting ] !changes|edits|improvements|ways|code|fixes|names
      +,|@evidence [ suggests|suggest|suggesting ]
      [ hint|hints|hinted|hinting at|that|to ]
      [ imply|implies|implied|implying that ]
      @evidence <3 [ indicate|indicates|indicated|indicating ] !to
      [ indicate|indicates|indicated|indicating that ]
      ?early|first|some|clear|strong sign|signs|hint|hints|indication|indications that|of|point|are|is
      there @be ?also ?some|growing|early|clear|many signs|indications|hints`,
  },
  {
    name: 'possible',
    list: 'hedged',
    source: HYLAND,
    patterns: `@be ?@adv ?quite|entirely|very possible|plausible|conceivable|probable ?also|entirely ?that =that|the|it|they|we|this|he|she|a|an
      possible|plausible|probable|potential *@adv|new|future|legal|military|financial|economic|joint|% *% @deal
      possibility|prospect that|of|is|for
      -high|low|equal|higher|lower possibility
      there ?may @be ?also|still a|no|some|little|every|good|small|real|slim *small|real|good|fair|decent|slim|strong chance|possibility|risk ?that ?of
      chances @be
      -any|a|the|no|every potential =to`,
  },
  {
    name: 'unclear',
    list: 'hedged',
    source: HYLAND,
    patterns: `unclear|uncertain|undecided|undetermined
      @be|remain|remains|remained *@adv unknown|unproven|unresolved|untested|speculative|hypothetical|tentative|debatable|disputed
      not ?yet *@adv clear|known|certain|confirmed|decided|determined|settled|finalized|sure|proven|final|verified @asks|that|.|,|^|;|yet|exactly
      n't ?yet *@adv clear|known|certain|sure @asks|that|.|,|yet|exactly
      not yet *@adv clear|known|certain|confirmed|decided|determined|settled|finalized|proven|verified|announced|disclosed
      far from certain|clear|settled|over|done|guaranteed
      remain|remains|remained ?largely to be
      yet|still to be seen|decided|determined|proven|proved|tested|settled|resolved|known|announced|confirmed|finalized|shown
      have|has|had yet to
      could|can|can't|cannot ?not|n't be ?independently|immediately|fully ruled|verified|confirmed|excluded ?out
      ca|could n't be ?independently|immediately|fully ruled|verified|confirmed|excluded ?out
      cannot be ?independently|immediately|fully ruled|verified|confirmed|excluded ?out
      no one|one|body ?really|quite|yet knows|sure
      nobody ?really|quite|yet knows
      no one ?really|quite|yet knows
      only time will tell
      time will tell
      too early|soon to say|tell|know|judge|call|conclude
      jury @be still out
      anyone 's guess
      up in the air
      an|open|unanswered|unresolved open|unanswered|unresolved question|questions|issue|issues
      open|unanswered question|questions
      questions|doubts|uncertainty|uncertainties|question *@adv|now|about|over remain|remains|linger|lingers|persist
      question *@adv|now @be whether|how|if
      [ whether ] <9 remains|is|depends =^|to|an|a|on|unclear|open|uncertain|another|not
      declined|declines|refused to say|specify|confirm|disclose|reveal|share|name @asks|a|an|the|its|their|any|further|details|more|specific|figures|terms|pricing
      not|n't ?yet|publicly|immediately|officially *~ly|yet said|say|disclosed|disclose|specified|specify|revealed|reveal|announced|announce|explained|confirmed|confirm|detailed|decided|committed @asks|details|pricing|terms|a|an|any|further|specific|financial
      no ?exact|official|firm|fixed date|timeline|timetable|details|pricing|word ?yet|so ?yet|far @have|@be|on|given|for`,
  },
  {
    name: 'expected',
    list: 'hedged',
    source: OURS,
    plan: true,
    check: 'planned',
    patterns: `@be|'s|and *@adv|widely|initially expected|projected|forecast|forecasted|predicted|estimated|anticipated|slated|poised|tipped|planned|bound|scheduled|set to =_
      @be *@adv expected|projected|forecast|anticipated|slated|scheduled|planned|set|due|earmarked|targeted ?out for|in|by|on|at|next|this|around|as|later|within|sometime
      much ?@adv anticipated
      long - awaited
      as soon|early|late as @day
      some time|later this|next year|month|week|quarter`,
  },
  {
    name: 'is likely to',
    list: 'hedged',
    source: OURS,
    check: 'planned',
    patterns: `@be|'s|and *@adv|widely|initially likely to =_`,
  },
  {
    name: 'is meant to',
    list: 'hedged',
    source: OURS,
    check: 'planned',
    strength: 0.3,
    patterns: `@be|'s|and *@adv|widely|initially meant to =_\n is|are|'s *@adv supposed to =_`,
  },
  {
    name: 'expects',
    list: 'hedged',
    source: OURS,
    plan: true,
    patterns: `expects|anticipates|foresees|envisions|envisages|forecasts ?that
      -to|should|would|you|users|people|don't|not|as|than|might|n't|can|often|customers expect|anticipate|foresee|envision =to|that|the|this|it|them|a|an|these|more|our|its|their|revenue|sales|demand|growth|at|about|prices|future|further|many|most|no|some|$
      [ expecting ] to|that|the|a|it|them
      projecting that
      [ projects ] that|revenue|sales|growth|a|the|demand|earnings
      @forecaster <2 [ predict|predicts|predicted|predicting|forecast|projected|expected ] =that|the|a|an|it|revenue|sales|demand|growth|more|further|this|to|$|prices
      prediction|predictions|forecast|forecasts|projection|projections that|of|for|call|calls|@be|point|see|sees
      estimates ?that =that|the|it|a|at|there|as|its|their|about|around|#|$|this|he|she|we|they
      we|they|i|analysts|researchers|experts|economists estimate
      estimate|estimates that
      outlook for`,
  },
  {
    name: 'plans',
    list: 'hedged',
    source: OURS,
    plan: true,
    patterns: `-who|that|you|users plan|plans|planned|planning|aim|aims|aimed|aiming|intend|intends|intending|hope|hopes|hoped|hoping|seek|seeks|promise|promises|promised|promising|vow|vows|vowed|pledge|pledges|pledged|pledging|prepare|prepares|preparing|propose|proposes =to to
      -should @be|'s *@adv planning|plotting|considering|weighing|mulling|exploring|contemplating|eyeing|pursuing|targeting|studying|evaluating|discussing|negotiating|nearing|hoping|preparing !at|the =@det|~s|~ing|whether|how|to|for|ways|new|$|#|an|about|on|options|plans|more|on
      is|are|'s|been *@adv seeking =to|@det|$|#|~s|investors|approval|permission
      hope|hopes|hoped|hoping|wish|wishes that
      we|i|she|he|they hope|hopes
      intention|intentions|ambition|ambitions|plan|plans|goal|aim|proposal|proposals to =_
      plans for|call
      -the|three|all|our|these|two|paid|free plan @be =to|for
      eyes =a|an|the|new|its|bigger|more
      mulls|weighs|mulling =a|an|the|its|~ing|sale|bid|new|options|ban
      considers ~ing
      [ consider ] =a|an =a|an <2 listing|sale|ipo|bid|offer|ban|move|merger|purchase|change
      will|may|might|to|also [ consider ] ~ing|a|an|whether
      exploring|explore|explores|exploring|looking ways|options|whether|into|plans|sale
      @be looking ?closely to|into|at ~ing|how|whether|ways|complaints|the|a
      in ?early|advanced|late|active|exclusive|final|preliminary|ongoing|exploratory|serious - stage talks|discussions|negotiations
      in ?early|advanced|late|active|exclusive|final|preliminary|ongoing|exploratory|serious talks|discussions|negotiations
      talks|negotiations|discussions <6 @be|remain|continue *@adv ongoing|continuing|underway|early|preliminary|stalled|continue
      close|near|nearing|closing ?to|in|on a|an deal|agreement
      under consideration|discussion|review|negotiation
      in the works|pipeline
      on the drawing board|table|horizon|cards|roadmap
      on track|course to|for
      on pace to|for
      gear|gearing|gears up to|for
      @be ?currently|already|still|now under development
      working|work towards|toward
      roadmap ?for =calls|includes|for`,
  },
  {
    name: 'wants',
    list: 'hedged',
    source: OURS,
    plan: true,
    check: 'wants',
    patterns: `wants ?also|now to`,
  },
  {
    name: 'headline plan',
    list: 'hedged',
    source: OURS,
    plan: true,
    check: 'headline',
    patterns: `to =_\n said|reported|expected|projected|slated|poised|set|forecast|tipped|rumored to =_`,
  },
  {
    name: 'belief',
    list: 'hedged',
    source: HYLAND,
    strength: 0.6,
    check: 'maker',
    patterns: `-do|don't|n't|not|if i|we *@adv think|believe|guess|suspect|suppose|assume|imagine|reckon|speculate|hypothesize|conjecture|doubt !in|about|of|through
      i|we|he|she|they|researchers|engineers|scientists|authors|analysts|team|company|investigators|police|officials|% *@adv|also believe|believes|believed|suspect|suspects|suspected|speculate|speculates|speculated|hypothesize|hypothesizes|hypothesized|assume|assumes|doubt|doubts|doubted|reckon|reckons|thinks !in
      my|our|his|her guess|hunch|sense|suspicion|impression|assumption|hypothesis|working =@be|that|hypothesis
      in my|our|his|her|their view|opinion|estimation
      to ?the ?best ?of my|our knowledge
      as far as i|we know
      as far as i|we can tell
      theory|hypothesis|assumption|belief|suspicion|guess|premise|fear|fears|notion @be|that
      theory|theories|hypothesis|hypotheses suggests|suggest|holds|hold|goes
      believing|assuming|suspecting|supposing that
      suspected`,
  },
  {
    name: 'claims',
    list: 'hedged',
    source: CONLL,
    strength: 0.5,
    patterns: `claims|claim|claimed|claiming to\n claims|claimed|claim|claiming that|it|its|they|he|she`,
  },
  {
    name: 'tends',
    list: 'hedged',
    source: HYLAND,
    strength: 0.3,
    patterns: `-#|not tend|tends|tended to`,
  },
  {
    name: 'condition',
    list: 'hedged',
    source: OURS,
    check: 'condition',
    patterns: `if\nunless\nshould`,
  },
  {
    name: 'condition of a plan',
    list: 'hedged',
    source: OURS,
    strength: 0.7,
    patterns: `, ?and [ if true|confirmed|approved|successful|completed|realized|realised|implemented|adopted|passed|accurate|enacted|finalized|convicted|correct|verified|any|borne|possible ?at ?all ]
      [ if ] ?and ?when ?the ?such ?this ?a <3 materializes|materialises|materialize|materialized
      what if
      provided|assuming|presuming that
      assuming ?that the|it|a|all|no|they|regulators
      depend|depends|depending ?largely|partly|heavily|entirely|in ?part on ?the whether|how|what|if|when|who|outcome|result|results|approval|approvals|success|vote|ruling|decision|permits|demand|talks
      contingent|conditional on|upon
      hinge|hinges on
      subject to ?regulatory|final|board|shareholder|court|government|further|customary approval|approvals|conditions|negotiation|review
      pending ?regulatory|final|board|court|government|further|shareholder approval|approvals|review|decision
      in the event of|that
      in ?the case|best|worst ?of case
      @be|'s to materialize|materialise`,
  },
];
