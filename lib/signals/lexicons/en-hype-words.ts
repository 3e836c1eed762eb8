import type { HypeLexicon } from './hype-lexicon.ts';

const BIYANI = 'Biyani 2016, 8 Amazing Secrets for Getting More Clicks';
const CHAKRABORTY = 'Chakraborty 2016, Stop Clickbait';
const OURS = 'ours, from news of technology';

/** English words around cues of hype, and forms of headlines. */
export const EN_HYPE_WORDS: Omit<HypeLexicon, 'sets' | 'groups'> = {
  negations:
    "not|n't|never|no|neither|nor|hardly|scarcely|barely|without|isn't|nothing|cannot|far|less|rather|instead|lacks|lack|few|fewer|fails|failed",
  claims:
    'claims|claim|claimed|claiming|says|said|touts|touted|touting|billed|bills|hailed|hails|calls|called|calling|described|describes|promises|promised|boasts|boasted|argues|argued|believes|hopes|according|dubbed|advertised|marketed|positioned|positions|praised|bragged|pitched|pitches',
  scorn:
    'hype|hyped|overhyped|hyping|buzzword|buzzwords|supposedly|allegedly|gimmick|gimmicks|overblown|overpromise|overpromised|overstated|debunk|debunked|myth|myths|sceptical|skeptical|scoffed|mocked|nonsense',
  amounts: {
    times: 'x|×|times|fold',
    percent: '%|percent|pct',
    more: 'faster|better|cheaper|more|less|fewer|higher|lower|larger|smaller|greater|quicker|smarter|stronger|improvement|improvements|increase|increases|boost|gain|gains|reduction|reductions|savings|saving|speedup|speedups|growth|roi|returns|productivity|performance|throughput|efficiency|longer|easier',
    makes:
      'cut|cuts|cutting|reduce|reduces|reducing|reduced|slash|slashes|slashing|slashed|boost|boosts|boosting|boosted|increase|increases|increasing|improve|improves|improving|improved|save|saves|saving|accelerate|accelerates|accelerating|accelerated|lower|lowers|lowering|raise|raises|shorten|shortens|eliminate|eliminates',
    upTo: ['up to', 'as much as', 'as many as'],
    baseline:
      'than|compared|versus|vs|relative|baseline|from|previous|previously|predecessor|against|revenue|sales|shares|share|stock|quarter|year|yearly|annually|month|monthly|week|since|percentile|survey|respondents|surveyed|study|users|people|adults|employees|workers|patients|inflation|rate|gdp|prices|tax|votes|population|interest|points|accuracy|score|scored|scores|p|ci|confidence|profit|profits|market|spending|earnings|fell|rose|dropped|grew|climbed|decade|decades|last|between|found|measured|estimated|average|median|test|tests|tested|experiment|experiments|benchmark|benchmarks|probability|margin|margins|discount|off|loss|budget|salary|income|wage|fee|fees|commission|deductible|tariff|tariffs|trial|trials|pay|pays|paid|research|according|report|analysis|participants|students|yield|yields|million|billion',
  },
  headlines: [
    {
      name: 'number first',
      source: CHAKRABORTY,
      pattern:
        /^(?:the )?(?:top |best )?\d{1,3} (?!(?:percent|%|million|billion|years? (?:old|in)|dead|killed|states)\b)(?:[\p{L}-]+ ){0,4}(?:ways|things|reasons|tips|secrets|tricks|facts|best|most|top|ideas|hacks|trends|tools|rules|signs|lessons|mistakes|steps|technologies|strategies|companies|places|essential|amazing|innovative|brands)\b/iu,
    },
    {
      name: 'you must',
      source: BIYANI,
      pattern:
        /\b(?:you (?:need|should|must|have|want|won['’]t|can['’]t|didn['’]t|never)|you['’]ll|you['’]re|your)\b/iu,
    },
    {
      name: 'this is why',
      source: CHAKRABORTY,
      pattern:
        /^(?:this|these|here['’]s|here are|that['’]s|why this|how this)\b|\b(?:here['’]s (?:why|how|what)|this is (?:why|how|what))\b/iu,
    },
    {
      name: 'will shock',
      source: BIYANI,
      pattern:
        /\b(?:shocking|shocks?|secrets?|amazing|insane|unbelievable|jaw-dropping|mind-blowing|everything (?:you|we)|ultimate|complete guide|must[- ](?:have|see|know|read|try)|finally|just got|goes viral|changes? everything|game[- ]chang\w+|no one is talking)\b/iu,
    },
    { name: 'exclamation', source: CHAKRABORTY, pattern: /!/u },
    {
      name: 'the future of',
      source: OURS,
      pattern:
        /\b(?:the future of|(?:is|are) (?:changing|transforming|revolutioni[sz]ing|reshaping|redefining)|the (?:end|death|rise|age|era|dawn) of|revolutioni[sz]\w+|unlock\w*|unleash\w*|supercharg\w+|transform(?:s|ing)?)\b/iu,
    },
  ],
};
