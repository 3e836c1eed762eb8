import type { HypeGroup } from './hype-lexicon.ts';

const PEACOCK =
  'peacock terms, classes of Vincze 2013, Uncertainty detection in natural language texts';
const HUMAN =
  'Kapoor and Narayanan 2022, Eighteen pitfalls in AI journalism: flawed comparison with people';
const HYPERBOLE =
  'Kapoor and Narayanan 2022, Eighteen pitfalls in AI journalism: claims that cannot be tested';
const BAIT =
  'informality and address as in Biyani 2016, 8 Amazing Secrets, and Chakraborty 2016, Stop Clickbait';
const LIMITS = 'Kapoor and Narayanan 2022, Eighteen pitfalls in AI journalism: limitations';

/** English claims that magnify: superlatives, firsts, machines as people, certainty, pressure; and limits that are named. */
export const EN_HYPE_CLAIMS: readonly HypeGroup[] = [
  {
    name: 'most powerful',
    list: 'superlatives',
    source: PEACOCK,
    check: 'unmeasured',
    patterns: `+the|'s|our|its|their|world most ?@adv @praised
      +the|'s|top|#|very @finest !on|route|growing|practice|practices|effort|efforts|way|ways|guess|interest|interests|parts|friend|friends|known|man|case|time|times|fit|part|approach|approaches|strategy|explanation|thing|format|wifi|of|evidence|baseline|baselines|signal|to|if|when|for|by|at|in|as|with|results|possible|performing =_|%|#
      +our|its @finest =_|%
      +the|'s|our|its|their best - selling|kept|loved
      @finest|strongest|safest|most <2 ever|yet ?made|built|created|seen =.|,|^|made|built|created
      best of both|all worlds
      highest|utmost|finest level|levels|standard|standards|quality|caliber|degree of =quality|excellence|service|care|accuracy|comfort|luxury|craftsmanship|performance|detail|security
      +the|of highest|utmost|finest quality|standards|caliber
      greatest|biggest|largest <3 ever|yet|of all time|since|in history =.|,|^|all|the|history
      better than ever|ever before|anyone|anything|any|all
      more <1 than ever ?before
      world 's *@adv|top best|top|finest|leading|premier|greatest|smartest|foremost|favorite|greatest|most
      number|no one|1 . ?1 =choice|in|brand|provider`,
  },
  {
    name: 'first',
    list: 'firsts',
    source: HYPERBOLE,
    check: 'unmeasured',
    patterns: `world|industry|nation|country|market 's|- *@adv|very first|only|- =.*
      world|industry|market ?- first
      first ?- ever !-
      first ?- of ?- its|their ?- kind
      first ?- in|on ?- the ?- world|industry|market|planet|history
      one ?- of ?- a ?- kind
      +the|our|its|very first and only
      never ?been ?been before =been|seen|possible|has|have|in
      +the only *_ =capable
      +the|its only *_|%|- company|platform|provider|solution|tool|model|system|brand|service|product|app|technology|player|lab|chip|assistant|device =that|to|in|on|capable|able|with|offering
      +the|our|its first *_|%|- company|platform|provider|solution|tool|model|system|brand|service|product|app|technology|lab|chip|assistant|device|agent|ai|robot|framework|benchmark =that|to|in|capable|able|which|of
      no other *_ company|platform|provider|solution|tool|model|system|brand|service|product|app|technology|lab|city|place|hotel
      nobody|nothing|noone else comes|offers|has|can|does|like
      nothing|unlike like|anything it|else|seen|before ?before`,
  },
  {
    name: 'human-like',
    list: 'humanLike',
    source: HUMAN,
    patterns: `human ?- like|level !~s
      humanlike|superhuman|superhumanly|sentient
      self ?- aware
      super ?- human
      phd ?- level
      human ?- quality|grade|caliber
      ai|digital|virtual|synthetic|agentic teammate|teammates|coworker|coworkers|colleague|colleagues|employee|employees|worker|workers|companion|companions|partner|coach|expert|scientist|scientists|engineer|intern|workforce|buddy|friend
      mind|will|life|personality|soul of its|their own
      @machine ?@be ?@adv ?that|which|who ?can|could|will ?@adv [ thinks|understands|understand|wants|knows|believes|cares|dreams|dream|loves|hates|imagines|realizes|desires|wonders|empathizes|empathize|enjoys|grasps|comprehends|comprehend|intuits ]
      @machine @be [ creative|intelligent|curious|conscious|sentient|aware|alive|smart|smarter|empathetic|empathic|wise ]
      think|thinks|reason|reasons|learn|learns|talk|talks|sound|sounds|behave|behaves|speak|speaks|see|sees|react|reacts|perform|performs|act|acts ?just|much|more like a|an|humans|people|real ?real human|humans|person|people|expert|friend|brain|scientist|colleague
      smarter|better|faster|wiser than ?any ?a|most|the ?average ?all human|humans|person|people|doctors|lawyers|experts
      outsmart|outsmarts|outthink|outthinks|outwit
      ai|chatgpt|machine|machines|robots|chatbot|agents ?can|will|could|to|may ?soon [ replace|replaces|replacing|outperform|outperforms|surpass ] ?human|your|most|all @jobs
      tireless|tirelessly|never sleeps|tires|gets|complains =.|,|and|work|works|to|tired`,
  },
  {
    name: 'will change everything',
    list: 'certainty',
    source: HYPERBOLE,
    patterns: `will|'ll|going ?@adv ?to ?@adv change|transform|reshape|redefine|disrupt|replace|remake|rewrite|upend|eliminate|dominate|define|lead|surpass|conquer|shape|solve|rule <4 everything|world|forever|industry|industries|life|lives|how|way|ways|future|humanity|society|economy|everyone|every|landscape|business|work|history|entire|era|all
      change|changes|changing|changed everything|forever|lives
      change|changes|changing|changed the world|game =.|,|^|forever|and
      will ?never be the same
      never be the same
      +@be here to stay
      there @be no going|turning|stopping back
      +the|our future of ?@adv <4 @be|has|belongs|looks|starts|begins|lies =here|bright|now|arrived|to|already|exciting|promising|limitless|incredibly|today|in|with
      +the future @be ?@adv here|now|bright|agentic|already|ai|open|exciting|in|looking|of
      future belongs to
      unstoppable
      guarantee|guarantees|guaranteed =results|success|satisfaction|winner
      set|poised|destined|bound ?@adv to ?@adv revolutionize|transform|reshape|redefine|change|disrupt|dominate|become|soar|skyrocket|explode|lead
      +on track to become|dominate|transform|replace
      only a matter of time
      -if|when|once will|'ll ?@adv become|be ?@adv ubiquitous|everywhere|indispensable|essential|unstoppable|the norm|standard|obsolete
      not if , but when
      will continue to ?@adv evolve|transform|reshape|shape|revolutionize|play|drive
      will|'ll ?@adv ?be ?@adv revolutionize|transform|reshape|redefine`,
  },
  {
    name: 'do not miss',
    list: 'pressure',
    source: BAIT,
    strength: 0.6,
    patterns: `do n't|not ?let miss|wait|hesitate|settle =.|,|out|for|to|this|another|!|the|^|your|these|a
      you ?'ll|will ?@adv ?never love|adore|thank|regret|fall|be ?amazed|blown|surprised|thrilled|delighted =.|,|in|it|this|the|these|how|that|by|away|us|yourself
      you wo n't|not believe|regret|want =to|what|it|how|your
      now @be the ?perfect time to
      +^|,|.|:|;|and|today act|order|buy|book|join|subscribe|shop|register|apply|download|upgrade *_ now|today =.|,|!|^|and|to|for
      +^|,|.|:|;|and|to get started ?with ?our today|now
      +^|,|.|:|;|and|today contact|call|visit us ?today
      [ sign up ] <4 today|now|free
      look no further
      say goodbye|hello to
      +^ imagine =a|being|having|if|the|what
      what are you waiting for
      join|trusted ?by|over|the|more|than *# thousands|millions|hundreds|ranks|movement|revolution ?of
      you deserve
      deserve the|only best
      your dream|dreams =.|,|home|job|car|vacation|wedding|trip|into|destination
      stay|staying|stays|keep|keeping ahead of !those|these|risks|threats|adversaries|attackers|regulatory
      get|getting|be|being left behind
      not|n't|risk|risks|or fall|falling behind
      +a limited time =only|offer|!
      limited - time
      rest assured
      -in|a|the hurry !up
      +^ ?come discover|experience|unlock|elevate|embrace|unleash =the|a|unique|why|your|how
      do you dream of
      +^ ready|want to =take|get|start|transform|see|experience|make|unlock|try|learn|explore|go|build|level
      treat yourself
      it 's that easy|simple
      +your|our|their fingertips
      palm of your|the
      your competitors|competition @be|will|'s
      do it today|now
      no ?- brainer
      you can ?always count|rely on us|our`,
  },
  {
    name: 'whoever you are',
    list: 'pressure',
    source: BAIT,
    strength: 0.4,
    patterns: `whether you 're a|an|looking|planning
      we 've got you covered
      risk - free
      +^ explore =our|the|new
      let 's dive|explore
      take|takes|taking control of your`,
  },
  {
    name: 'limitations',
    list: 'limits',
    source: LIMITS,
    patterns: `limitation|limitations|caveat|caveats|drawback|drawbacks|downside|downsides|shortcoming|shortcomings
      trade ?- offs
      not ?yet ?been peer ?- reviewed
      error|failure|hallucination rate|rates
      hallucinate|hallucinates|hallucinated|hallucinations|hallucination
      struggle|struggles|struggled|fails|failed with|to|on|at
      margin of error
      small sample ?size
      more research @be needed`,
  },
  {
    name: 'plain facts',
    list: 'none',
    source: 'ours, from news of technology',
    patterns: `breakthrough infection|infections|therapy|designation|case|cases
      breakthrough device|therapies
      best ?- practice|practices|effort|guess|known|seller|sellers
      at ?its ?their ?his ?her ?your best
      best regards|wishes|man|friend|buy|western
      world bank|war|cup|series|trade|economic|health
      state - space
      human ?- level labels|annotations|annotators|evaluation|evaluations
      not only
      magical realism|thinking
      perfect|amazing score|game|square|grace|storm|information|competition
      robust to|against
      revolution|revolutionary of 17|war|guard
      incredible|amazing hulk|race
      next - generation sequencing
      joined the ?ranks of
      too good to be true
      choose|choosing|select|selecting|find|finding|pick|picking|get|getting|which|what|do|doing|brew|secure|hire|hiring|hope|identify|know|see|need|buy|provide|recommend|determine *@be|'s|you|for|a|an|the|their|your|our|very best
      best bet|option|options|suited|for|of|defense|defenses|results|time|odds|deal|place|outcome|outcomes|clue|clues|evidence|answer|available
      even the best|most
      do|does|did|done|doing|try|trying|tried its|their|our|his|her|my|very best
      best i|we|you could|can
      best <3 is the one
      best <6 depends
      first ?- class support|citizen|citizens|mail
      best before|supporting|actor|actress|picture|director
      transformative use|uses
      transformed|transform into
      unique identifier|identifiers|id|ids|key|keys|constraint|index|visitors|users|values|value
      powerful enough
      so - called
      disruptive behavior|behaviour|mood
      human ?- like|level ?of oversight
      think|thinking tokens|mode|tank|budget|models|model
      reasoning model|models
      exceptional circumstances|cases
      outstanding shares|balance|debt|loans
      unlock|unlocks|unlocked the ?front door|doors|phone|screen|car|bootloader
      advanced micro
      gold standard for
      extraordinary powers|measures|rendition|meeting|items`,
  },
];
