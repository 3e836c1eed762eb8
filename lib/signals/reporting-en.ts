import type { Reporting } from './reporting.ts';
import { set, verbs } from './reporting-words.ts';

/** English. Verbs after the lists of attribution cues in PARC 3.0 (Pareti 2013), with those that news articles of 2026 use. */
export const REPORTING_EN: Reporting = {
  verbs: verbs({
    says: 'said say says told tells quipped quips',
    states:
      'advised affirmed agreed agrees announced announces asked asks assured boasts commented comments confirmed confirms counters declared declares denied denies disclosed discloses elaborated estimated estimates exclaimed found finds forecasts indicated indicates mentioned mentions muses posted posts predicted predicts promised promises proclaimed put puts quoted recites remembered remembers reported reports revealed reveals speculated speculates stated states suggested suggests testified testifies theorized thundered tweeted tweets underlined urged urges writes wrote posited postulated reassures reassured',
    claims:
      'informs informed acknowledged acknowledges added adds admitted admits alleged alleges argued argues asserted asserts boasted cautioned cautions claimed claims complained complains conceded concedes confessed contended contends countered emphasized emphasizes emphasised emphasises explained explains insisted insists joked jokes lamented laments maintained maintains mused noted notes objected observed observes pointed points recalled recalls remarked remarks replied replies retorted stressed stresses told vowed vows warned warns posits postulates',
    calls:
      'concluded concludes continued continues reflected reflects responded responds repeated answered answers called calls described describes dubbed dubs labeled labels termed framed frames characterized characterizes read reads denounced hailed hails praised praises likened sees emphasizes pleaded pleads',
    joins:
      'saying adding arguing noting explaining warning claiming writing calling stating describing',
  }),
  turns: set(
    'said says asked asks added adds wrote writes explained explains argued argues noted notes warned warns recalled recalls replied insisted insists predicted predicts joked quipped observed observes remarked admits admitted adds discloses tweeted concedes reads commented declared declares states stated stresses mused emphasized emphasizes agrees',
  ),
  written: set('wrote writes posted posts tweeted tweets writing read reads'),
  particles: new Map([
    ['point', set('out')],
    ['points', set('out to')],
    ['pointed', set('out to')],
    ['put', set('it this')],
    ['puts', set('it this')],
    ['read', set(': ,')],
    ['reads', set(': ,')],
  ]),
  addressed: set(
    'told tells warned warns assured assures cautioned cautions advised advises reminded informed informs',
  ),
  between:
    /^(?:also|then|later|earlier|once|recently|publicly|privately|first|now|just|still|often|always|already|even|too|only|further|again|himself|herself|itself|themselves|has|have|had|would|does|did|could|will|went|goes|on|to|simply|quickly|reportedly|both|all|since|never|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|last|this|week|month|year|in|january|february|march|april|may|june|july|august|september|october|november|december|\p{L}{3,14}ly)$/u,
  undone:
    /^(?:not|never|\p{L}{2,6}n't|cannot|is|are|was|were|be|been|being|to|declined|refused|declines|refuses|did|does|could|will|nor|neither|would)$/u,
  as: set('as'),
  anyVerb: /^\p{Ll}{2,14}(?:s|ed)$/u,
  that: set('that'),
  asking: set('asked asks wondered wonders'),
  asks: set('how why whether what when where who if which'),
  clause: set(
    'the a an it he she they we there this these those its his her their i you some many most all no nothing more such',
  ),
  finite:
    /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|should|must|does|did|do|isn't|aren't|wasn't|won't|can't|don't|doesn't|didn't|it's|there's|that's|they're|we're|he's|she's|i'm|being)$/u,
  accordingTo: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['in', 'the', 'view', 'of'],
  ],
  accordingBehind: new Set(),
  he: set('he she'),
  it: set('it'),
  who: set('who which'),
  nouns: false,
  drops: false,
  articles: set('the a an its their his her our'),
  aSome: set('a an'),
  ends: set(
    'in on at during after before from to when while as who whose which that via by about into over with within because since if but and or for he she it they told is was were are has had',
  ),
  of: set('of'),
  and: set('and &'),
  leading:
    /^(?:c[eftoipms]{1,3}o|chief|president|(?:co-?)?founders?|chair(?:man|woman|person)?|spokes\p{L}+)$/u,
  belonging:
    /^(?:leadership|team|management|board|lawyers?|attorneys?|founders|executives|staff|office|spokes\p{L}+|representatives?|researchers|engineers)$/u,
  role: /^(?:c[eftoipms]{1,3}o|ciso|[se]?vp|chief|president|vice-president|(?:co-?)?founders?|(?:co-?)?creators?|(?:co-?)?authors?|(?:co-?)?leads?|directors?|heads?|prof(?:essors?)?|researchers?|scientists?|engineers?|chair(?:man|woman|person)?|minister|secretary|commissioner|senators?|congress(?:man|woman)|representative|governor|mayor|partners?|lecturer|fellow|spokes\p{L}+|leader|manager|promoter|coordinator|trustee|council(?:man|woman|member|or)|trooper|editors?|editor-in-chief|reporter|correspondent|journalist|writer|columnist|lawyer|attorney|judge|justice|officer|executive|developers?|designer|artist|illustrator|activist|advocate|philosopher|historian|medalist|laureate|investor|entrepreneur|teacher|publisher|general|captain|colonel|admiral|adviser|advisor|counsel|expert|specialist|programmer|actor|actress|singer|musician|producer|filmmaker|owner|candidate|principal|pioneer|veteran|member|pathologist|chancellor|premier|dean|provost|consultant|strategist|architect|photographer|inventor|blogger|critic|critics|ambassador|deputy|sheriff|detective|inspector|superintendent|coach|pastor|rapper|student|physician|surgeon|nurse|director-general|ombudsman|\p{L}{3,14}(?:ologists?|icists?|emists?|omists?|orists?|icians?|alyst|alysts|onomer))$/u,
  title:
    /^(?:mr|mrs|ms|mx|dr|prof|professor|sir|sen|rep|gov|governor|senator|president|judge|capt|gen|lt|col|sgt|lord|lady|rev)\.?$/u,
  spokesman: /^(?:spokes\p{L}{3,7}|representatives?)$/u,
  paper:
    /^(?:reports?|study|paper|article|analysis|survey|filing|memo|statement|complaint|lawsuit|headline|story|post|review|assessment|letter|email|blog|poll|document|release|newsletter|essay|brief|disclaimer|editorial)$/u,
  firm: /^(?:company|firm|startup|start-up|lab|chipmaker|agency|organization|organisation|nonprofit|group|university|newspaper|outlet|bank|giant|maker|association|regulator|watchdog|institute|developer|department|ministry|carmaker|automaker|retailer|publisher|manufacturer|union|court|police)$/u,
  people:
    /^(?:experts?|analysts?|critics?|researchers?|scientists?|insiders?|observers?|sources?|officials?|people|users?|customers?|developers?|engineers?|testers?|investors?|employees?|workers?|executives?|economists?|lawyers?|skeptics?|proponents?|supporters?|advocates?|studies|reports?|insiders?|commentators?|academics?|doctors?|teachers?|parents?|students?|leaders?|believers?|fans?|some|many|others?|most)$/u,
  inWriting:
    /(?<!\p{L})in an? (?:\p{L}{1,14} ){0,2}(?:statement|post|email|e-mail|letter|memo|filing|blog|paper|report|essay|tweet|thread|message|note|op-ed|newsletter|document)(?!\p{L})|(?<!\p{L})on (?:X|Twitter|LinkedIn|Bluesky|Mastodon|Threads|Facebook|Instagram|Substack|Reddit)(?!\p{L})/u,
  vague: [
    /(?<![\p{L}’'-])(?:(?:some|many|most|several|other|a few|few|numerous|various|industry|security|legal|tech|early|alpha|outside|senior|anonymous|unnamed|market|AI|leading|former|current|government|company) ){0,2}(?:experts|analysts|critics|researchers|scientists|insiders|observers|sources|officials|users|customers|developers|engineers|testers|investors|employees|workers|executives|economists|lawyers|skeptics|proponents|supporters|advocates|commentators|academics|doctors|teachers|people|studies|reports|others|some|many) (?:(?:familiar with|close to|with knowledge of|briefed on) [^.,;:“”"]{2,60} )?(?:(?:also|now|have|still|often|already|widely|generally) ){0,2}(?:say|said|says|believe|believed|argue|argued|think|warn|warned|claim|claimed|suggest|suggested|agree|agreed|predict|predicted|expect|contend|maintain|fear|feared|note|noted|tell|told|show|shown|estimate|estimated|speculate|insist|point out|worry)(?!\p{L})/iu,
    /(?<!\p{L})according to (?:(?:some|many|most|several|multiple|various|two|three|four|five|other|the|a|one|an|industry|anonymous|media|recent|press|unnamed) ){0,2}(?:person|people|sources?|experts?|analysts?|insiders?|observers?|researchers|scientists|reports|rumou?rs|studies|estimates|critics|users|officials|leaks?|whispers)(?!\p{L})/iu,
    /(?<!\p{L})(?:it is|it's|it has been|it was) (?:widely |often |generally |commonly |also |sometimes ){0,2}(?:said|believed|thought|argued|claimed|reported|assumed|rumou?red|suggested|understood) that(?!\p{L})/iu,
    /(?<!\p{L})(?:an?|one) (?:\p{L}{2,14} ){0,2}(?:source|insider|person|employee|executive|official|user|customer|engineer|developer|investor) (?:(?:familiar with|close to|with knowledge of|briefed on|who|at) [^.,;:“”"]{2,60} )?(?:said|says|told|tells|claimed|claims|put it)(?!\p{L})/iu,
  ],
};
