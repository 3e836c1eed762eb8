import type { CueGroup } from './lexicon.ts';

const WEASEL = 'Wikipedia, Manual of Style, unsupported attributions';
const CONLL = 'single words of the CoNLL-2010 cues, learned from';
const OURS = 'ours, from news of technology';

/**
 * English words that hide who says or does something. Weak are those that hide it only at times, such as a quantity of
 * unnamed people; what each of them counts for was learned.
 */
export const EN_VAGUE: readonly CueGroup<'unnamed' | 'noAgent'>[] = [
  {
    name: 'experts say',
    list: 'vague',
    source: WEASEL,
    check: 'unnamed',
    patterns: `+@clause @quantity|other @folk ?have|has|had|also|often|still|now|who ?often|also|long @says
      +@clause|their|his|its|her @experts of|in|within|from|inside <4 [ @says ]
      his|her|its|their|the critics|detractors|opponents|supporters|fans|admirers ?have|has|also|often @says
      +@clause people say|claim|argue|speculate|complain|contend
      +@clause *@quantity|other|outside|industry|market|legal|security|independent|leading|political|military|financial|tech|ai|music|film|literary|art|modern|contemporary|local|early|later|recent|different @experts ?have|has|had|may|might|would|often|generally|also|still|now|long|already|later|who ?often|also|long @says
      +@clause ?most|some|many industry|tech|market|ai|business|legal experts|analysts|observers|insiders|watchers|voices|sources ?have|also|still|often @says|see|speak`,
  },
  {
    name: 'some say',
    list: 'vague',
    source: WEASEL,
    patterns: `+@clause some|many|others|most|several|few ?also|even|still|now|have|had|would|may|might|will|therefore|of|who ?also|even|long|them|these|us @says !of
      +@clause some|many|several|most *_ ~s ?have|also|often argue|argued|claim|claimed|contend|suggest|suggested|believe|believed|say|said|consider|considered|regard|report|reported|criticized|criticised|speculate|speculated|feel|maintain|maintained
      leading|led|leads|lead|prompting|causing|causes|caused some|many|others *_ to
      according to some|many|most|others
      +@clause some|others defend|defended|object|objected|compare|compared|attribute|attributed|condemn|denounce
      +@clause some ?have|of|among|in|within|at ?us|the|them|@det ?industry|field|community|%|company|press|media @says
      while|whereas|though others @says
      no one ?really denies|disputes|doubts
      everyone|everybody agrees|says`,
  },
  {
    name: 'studies show',
    list: 'vague',
    source: WEASEL,
    check: 'unnamed',
    patterns: `+@clause ?some|many|most|several|numerous|various|recent|new|other|more|independent|early|multiple|countless|previous ?recent|scientific|academic|clinical|internal @studies ?has|have|had|also|often|now|consistently|generally|repeatedly @shows`,
  },
  {
    name: 'it is said',
    list: 'vague',
    source: WEASEL,
    check: 'noAgent',
    patterns: `it @be *@adv|generally said|argued|claimed|suggested|alleged|asserted|assumed|understood|acknowledged|accepted|agreed|held|feared|hoped|recognized|recognised|considered|reported|rumored|believed|thought|speculated !by|if|when|in|to|up|at
      it has|had *@adv been *@adv said|argued|claimed|suggested|alleged|asserted|assumed|acknowledged|reported|rumored|speculated|noted|proposed|theorized|estimated !by
      it may|might|could|can be said|argued|claimed|suggested
      there @be *@adv|some a|some|much|considerable|growing|little|no|general debate|controversy|disagreement|consensus|agreement|talk|speculation
      has|have|had *@adv been *@adv suggested|speculated|argued|alleged|claimed|accused|criticized|criticised !by`,
  },
  {
    name: 'widely seen',
    list: 'vague',
    source: WEASEL,
    check: 'noAgent',
    patterns: `widely|generally|commonly|popularly|universally|often|frequently|sometimes|largely|traditionally|usually|typically|broadly ?been regarded|considered|viewed|believed|thought|accepted|recognized|recognised|acknowledged|credited|hailed|praised|criticized|criticised|touted|perceived|assumed|expected|acclaimed|rumored|reported|blamed|interpreted|ridiculed|admired|feared|mocked|dismissed !if|when
      widely|often|sometimes|frequently|commonly|generally ?been seen|described|cited|portrayed|dubbed|hailed|referred|called as|the|a|one
      widely quoted|cited|understood
      common|popular|conventional|general|widespread|prevailing belief|wisdom|perception|misconception|opinion|consensus|view|criticism|acclaim
      critically acclaimed`,
  },
  {
    name: 'considered',
    list: 'vague',
    source: WEASEL,
    check: 'noAgent',
    patterns: `@be|and|also *@adv [ considered ] =as|to|by|one|an|a|the|among|~ly|most|some|too|highly
      @be|and *@adv [ regarded|seen|viewed|perceived|hailed|touted|billed|deemed|acclaimed|heralded as|to ]
      @be|and *@adv [ deemed|touted|acclaimed|criticized|criticised|rumored ] !if|when|by
      , [ considered ] as|to|one|the|an|a|by
      [ regarded|seen|viewed|perceived|hailed|known as ] one|among
      @be *@adv [ believed|thought|said|alleged|rumored ] =by|that
      [ reputedly|reputed ]`,
  },
  {
    name: 'by many',
    list: 'vague',
    source: WEASEL,
    patterns: `by some|many|most|several|others =@says|as|to|.|,|who|of|that|and|^
      by|among|to|from some|many|most|several|various|certain *@quantity|other|industry|modern|local|contemporary|~al|~ic|~an @agents
      by ?other|its|their critics|experts|analysts|observers|scholars|historians|fans|reviewers|supporters|insiders =as|to|,|.|for|in|and|who|^
      according to ?some|many|most|several|various|other|certain|industry|unnamed|anonymous ?industry|local|media|tech|market experts|analysts|observers|critics|insiders|sources|scholars|researchers|historians|officials|people|estimates|accounts|reports|theories|legend|tradition|studies|rumors`,
  },
  {
    name: 'people familiar',
    list: 'vague',
    source: OURS,
    patterns: `-# +@clause|to|from people|persons|sources|source|insiders|executives|employees ?@be ?directly|intimately familiar|close|briefed|acquainted with|to|on
      -# +@clause ?unnamed|anonymous|multiple|several|company|industry|government sources|insiders ?close ?familiar ?with|to ?the|@det ?company|matter ?@have ?@be|also @says
      unnamed|anonymous source|sources|official|officials|person|people|executive|executives
      people|voices|insiders|watchers|observers in|of|from|inside|within the industry|field|sector|community|company ?have|also|now @says|speak|talk
      industry watchers|insiders|observers`,
  },
  {
    name: 'some as doers',
    list: 'vague',
    source: CONLL,
    weak: true,
    patterns: `+@clause some|many|several ?who have|had|are|were|do|did|also|still|even|now|may|might|would|will|can|could|prefer|use|used|choose|want|like|remain
      some|many|most|several of ?@det *_ @agents`,
  },
  {
    name: 'some people',
    list: 'vague',
    source: CONLL,
    weak: true,
    patterns: `+@clause -not|how|so|as|that some|many|most *other|modern|local|young|early|large|small|~al|~ic|~an|~ish|~ese|~ive|% @agents
      +@clause some|many|most others
      +@clause some|many|most *_ ~s ?have|also|even|still|now @acts
      by|among|in|for some|many *_ communities|societies|groups|circles|cultures|tribes|families|congregations|countries|schools|churches|denominations|jurisdictions|universities|companies
      by|among|because some|many|most *other|modern|local|young|early|large|small|~al|~ic|~an|~ish|~ese|~ive|% @agents
      some|many|most of the|its|their|these|our *other|modern|local|young|early|large|small|~al|~ic|~an @agents
      some|many|most *other|modern|local|young|~al|~ic|~an|% @agents @have|@be|who|do|did|also|still|may|might|can|could|would|will|prefer|use|used|@says`,
  },
  {
    name: 'several people',
    list: 'vague',
    source: CONLL,
    weak: true,
    patterns: `+@clause several|various|numerous|certain|countless *other|modern|local|young|early|large|small|~al|~ic|~an|~ish|% @agents
      by several|various|numerous|certain|countless *other|modern|local|young|~al|~ic|~an|% @agents
      +@clause a number|variety|handful|majority of *other|modern|local|large|small|~al|~ic|~an @agents
      the majority of *other|modern|local|large|small|~al|~ic|~an @agents`,
  },
  {
    name: 'in some places',
    list: 'vague',
    source: CONLL,
    weak: true,
    patterns: `in|for|from|at|on|with|to|through|throughout some|many ?other|of ?the ?@det ?~al|~ic|~ern countries|areas|places|parts|regions|states|cities|circles|quarters|cultures|jurisdictions|sources|schools|communities|accounts|corners|traditions`,
  },
];
