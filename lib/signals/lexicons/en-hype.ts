import type { HypeGroup } from './hype-lexicon.ts';

const HYLAND = 'Hyland 2005, Metadiscourse, list of boosters';
const PEACOCK =
  'peacock terms, classes of Vincze 2013, Uncertainty detection in natural language texts';
const PITFALLS = 'Kapoor and Narayanan 2022, Eighteen pitfalls in AI journalism: hyperbole';

/** English words that magnify. */
export const EN_HYPE: readonly HypeGroup[] = [
  {
    name: 'revolutionary',
    list: 'boosters',
    source: PITFALLS,
    patterns: `revolutionary !war|guard|guards|army|council|party|government|forces|movement
      revolutionize|revolutionizes|revolutionized|revolutionizing|revolutionise|revolutionises|revolutionised|revolutionising
      groundbreaking|trailblazing|pathbreaking|epochal
      ground|trail ?- breaking|blazing
      game ?- changing|changer|changers
      gamechanger|gamechanging
      paradigm shift|shifts|shifting
      quantum leap|leaps
      giant|huge|massive|monumental|major leap|leaps
      breakthrough !infection|infections|case|cases|pain|bleeding|seizures|curve|strategy|starshot
      unprecedented
      +a|the|ai|robotics|new|true|quiet|data revolution =.|,|in|that|^|is|has
      redefine|redefines|redefining|redefined ?the|how|what|our|your|possibilities|boundaries|% =!
      +a|the new|bold|next era|dawn|age|frontier of|in|for|where
      tipping point for
      push|pushes|pushing <2 boundaries|envelope|limits
      pushed the boundaries|envelope|limits
      blur|blurs|blurring|blurred the line|lines|boundaries|boundary
      mind - blowing|bending
      jaw - dropping
      awe - inspiring
      holy grail
      moonshot|moonshots
      once ?- in ?- a ?- generation|lifetime
      historic|monumental|seismic|epoch moment|milestone|leap|shift|achievement|breakthrough|step|opportunity`,
  },
  {
    name: 'unmatched',
    list: 'boosters',
    source: PEACOCK,
    patterns: `unparalleled|unmatched|unrivaled|unrivalled|unsurpassed|unbeatable|peerless|incomparable|unequaled
      second to none
      nothing|anything short of
      world ?- class !action|lever
      best ?- in ?- class
      industry|market|world|class|category|field ?- leading|beating|defining
      best ?- of ?- breed
      top - notch|tier|flight|quality|rated
      gold standard !for|dataset|labels|annotations
      cutting ?- edge
      bleeding ?- edge
      next ?- level
      ahead of the curve|pack|game`,
  },
  {
    name: 'state of the art',
    list: 'boosters',
    source: PEACOCK,
    check: 'unmeasured',
    patterns: `state - of - the - art !results|methods|method|baselines|baseline|approaches|techniques|performance|models|model|on|systems|in|language|open`,
  },
  {
    name: 'stunning',
    list: 'boosters',
    source: PEACOCK,
    patterns: `stunning|breathtaking|breathtakingly|spectacular|astonishing|astounding|incredible|amazing|extraordinary|phenomenal|miraculous|magical|magically|sensational|marvelous|marvellous|mesmerizing|dazzling|exhilarating|jawdropping|unbelievable|mindblowing|unforgettable|awesome|fantastic|fabulous|gorgeous|exquisite|majestic|sublime|visionary|legendary|iconic|flawless|flawlessly|impeccable|impeccably|superb|superbly|brilliantly|magnificent|enchanting|captivating|irresistible|thrilling|luxurious
      astonishingly|incredibly|amazingly|extraordinarily|phenomenally|unbelievably|insanely|wildly|exceptionally|remarkably|spectacularly|stunningly !,|difficult|hard|slow|complex|complicated|expensive|frustrating|low|small|dangerous|rare|unlikely|stupid|bad|poor|cruel|toxic|vulnerable|risky|costly|painful|boring|sad|tight|limited|unpopular|unfair|time|challenging|tedious|tricky|disappointing|inefficient|harmful|sensitive
      world ?- renowned|famous
      outstanding !at|as|rsvps|shares|debt|balance|loans|loan|questions|question|issues|issue|warrants|payments|stock|common|invoices|amount
      exceptional !circumstances|cases|case|circumstance
      remarkable|wonderful|wonderfully
      truly *@adv remarkable|unique|special|great|transformative|one|open|personalized|immersive|global|powerful|unforgettable
      must ?- have|see|try|visit|read|haves
      perfect|perfectly =for|choice|blend|balance|combination|fit|solution|companion|way|place|addition|match|time|spot|suited|option|partner|gift|tailored|harmony
      dream come true
      supercharge|supercharges|supercharged|supercharging|turbocharge|turbocharges|turbocharged|turbocharging|skyrocket|skyrockets|skyrocketing
      lightning|blazing|blazingly|blisteringly ?- fast|speed|speeds
      lightning|breakneck|unmatched speed
      like never before
      beyond ?your imagination|imagination|expectations|compare
      limitless|boundless
      endless|infinite|unlimited possibilities|potential|opportunities|creativity
      revolution|magic in|of ?the ?your making|pocket
      sky @be the limit
      possibilities @be endless|limitless`,
  },
  {
    name: 'seamless',
    list: 'boosters',
    source: PEACOCK,
    strength: 0.7,
    patterns: `seamless|seamlessly|effortless|effortlessly|frictionless
      hassle ?- free
      unlock|unlocks|unlocking|unlocked ?the ?a ?their ?your ?new ?its *@adv|full|true|real|new|unprecedented|enormous|massive potential|power|value|possibilities|creativity|productivity|growth|opportunities|capabilities|insights|secrets|success|levels|level|future|performance|efficiency|human
      unleash|unleashes|unleashing|unleashed !on|an|a
      empower|empowers|empowering|empowered
      elevate|elevates|elevating =your|the|our|their|everyday|its|any
      transformative|transformational
      harness|harnesses|harnessing ?the ?full power|potential|capabilities|strength
      reimagine|reimagines|reimagining|reimagined|reinvent|reinvents|reinventing
      transform|transforms|transforming|transformed <5 @realm
      turn|turns|turning <4 into superpower|superpowers|gold
      superpower|superpowers =.|,|to|that|of|for
      next - generation|gen =_
      new heights|levels =.|,|of
      take|takes|taking <4 to the next|new level|stage
      unrivaled|ultimate =guide|solution|tool|experience|choice|in|comfort|luxury|power|performance|all
      future ?- proof|ready|forward|defining
      forward - thinking|looking !statements|statement
      bright|exciting|promising future|times|time|new|developments|possibilities|opportunities|opportunity|journey
      exciting
      thrilled|excited|proud|delighted|honored to announce|introduce|share|unveil|launch|present|partner|offer|welcome|bring
      delight|delights|delighting !to|at
      immersive =experience|experiences|and|world|,
      indispensable
      renowned|acclaimed|prestigious|esteemed|trailblazer|pioneering|trailblazers|powerhouse|powerhouses
      one ?- stop ?- shop|solution
      turnkey
      tailor ?- made
      hidden gem|gems
      heart and soul
      rich tapestry|heritage|history
      treasure trove
      testament to
      play|plays|played|playing a ?@adv pivotal|vital|crucial|transformative role
      pave|paves|paving|paved the way
      beacon of
      open|opens|opening ?up new|exciting|endless|unprecedented|a *_ possibilities|horizons|doors|frontiers|avenues
      reach|reaches|reaching new heights
      never ?been ?been ?a ?more ?so easier|exciting|better|easy|simple|important
      +with ease =.|,|and|^`,
  },
  {
    name: 'powerful',
    list: 'boosters',
    source: PEACOCK,
    strength: 0.4,
    patterns: `-more|less|most|as|increasingly|too|so|how|very powerful !enough|people|men|women|families|interests|countries|nations|position|elite|figures|than
      -not|more robust !to|against|statistics|regression|optimization
      innovative
      intuitive|sleek|versatile|vibrant|stylish|elegant|elegantly|picturesque|captivate|captivates
      -in|with|is|are|was|very excellent !condition|health|record|credit
      superior|superb|stellar|terrific|splendid
      great =choice|option|way|for|value|addition|place|tool|fit|pick|deal
      ideal =for|choice|solution|option|way|place|destination|spot|companion
      unique|uniquely =blend|position|ability|positioned|experience|opportunity|perspective|approach|combination|advantage|experiences|features|solutions|style|and|way|character|charm|strengths
      leading =provider|company|platform|brand|supplier|manufacturer|solution|expert|experts|force|player|choice|global|developer|innovator|ai
      +a|global|proven leader in|of
      advanced =technology|technologies|features|solutions|algorithms|tools
      dramatically|drastically|massively|vastly|hugely|profoundly|exponentially|tremendously|immensely|enormously|significantly =improve|improves|improved|increase|increases|reduce|reduces|reducing|improving|enhance|enhances|enhancing|better|faster|cheaper|more|reduced|expand|accelerate|boost|change|lower|streamline|cut|different|increasing|simplify|simplifies|outperform|outperforms
      massive|enormous|huge|tremendous|immense|vast|profound|remarkable potential|opportunity|opportunities|impact|benefits|gains|leap|boost|advantage|value|success|power
      world ?- wide|beating
      enhance|enhances|enhancing|streamline|streamlines|streamlining =your|overall|efficiency|productivity|user|every|customer
      boost|boosts|boosting =your|productivity|efficiency|creativity|performance|overall|confidence|morale
      high ?- quality|impact
      rapidly|fast ?- evolving|growing|paced|changing
      ever ?- evolving|changing|growing
      highly ?@adv capable|effective|skilled|personalized|customizable|scalable|advanced|intuitive|versatile|durable
      value - packed|added
      feature - packed|rich
      all - in - one
      peace of mind
      expertly|meticulously|carefully|thoughtfully crafted|designed|curated
      crafted|curated|designed to|for perfection|you|discerning
      committed|dedicated|passionate to|about delivering|providing|excellence|helping|creating|building|ensuring
      passionate about
      excellence =.|,|in|and
      breakthrough|ambitious|bold|visionary new|vision
      enterprise - ready|grade|class
      production - ready|grade
      commitment to ?@det excellence|quality|innovation|sustainability|customer|delivering
      +with confidence
      driving|drive|drives|drove ?@adv innovation|growth|progress|transformation|meaningful|real
      shaping|shape|shapes the future
      meaningful|lasting|real ?- ?world impact`,
  },
  {
    name: 'clearly',
    list: 'boosters',
    source: HYLAND,
    strength: 0.5,
    patterns: `undoubtedly|undeniably|unquestionably|indisputably|indubitably|undeniable|incontestably|incontrovertible
      without ?a doubt|question
      beyond ?any ?a doubt
      there @be no doubt|question|denying ?that ?about
      there 's no doubt|question|denying ?that ?about
      no doubt about it
      make no mistake
      literally|absolutely|utterly|simply the|every|everything|stunning|essential|crucial|incredible|no|amazing|best|love|perfect|unbeatable|transformed|beautiful`,
  },
];
