const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words before a full stop that never ends a sentence; without the stop, in small letters. */
const NEVER_ENDS = set(
  'mr mrs ms mx messrs dr drs dra prof profa mme mmes mlle srta sra e.g i.e cf cfr viz vs v esp approx appx aprox circa ca incl excl inkl exkl zzgl vgl sog bspw bzw ggf evtl hrsg dott avv sig ecc.ma dhr mevr bijv d.w.z m.b.t t.ex bl.a p.ej p.ex p.es z.b d.h u.a ee exmo núm tzw m.in т.е напр',
);

/** Titles, which are words of their own in small letters: "Gen. Ruiz", but "the next gen. It". */
const TITLES = set(
  'Gov Gen Sen Rep Reps Sens Lt Col Sgt Capt Cmdr Adm Maj Rev Hon Pres Supt Det Lic Ing Sr Hr Fr',
);

/** Words that never end a sentence of one language but may in another ("on.", "es."), by primary language. */
const NEVER_ENDS_IN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['de', set('hr fr nr bd tel geb str fa allg insb max min d')],
  ['fr', set('m mm env av éd st ste')],
  ['es', set('d ud uds av pág págs art lic ing')],
  ['it', set('es on ing arch n art spett')],
  ['pt', set('ex av pág art eng')],
  ['nl', set('mr ir ing nl resp blz mw')],
  ['sv', set('kl ca s.k d.v.s')],
  ['da', set('kl f.eks bl.a')],
  ['nb', set('kl f.eks bl.a')],
  ['pl', set('np ul im ok godz św inż mgr al')],
  ['ru', set('г им ул см рис стр гр проф акад')],
  ['tr', set('örn bkz av doç')],
]);

/** Words that a number or the letter of a part follows: "No. 4", "App. B". */
const BEFORE_NUMBER = set(
  'no nos nr fig figs eq eqs sec secs ch vol art ref refs tab abs kap cap p pp pag pág págs par ver rev ext est max min jan feb mar apr jun jul aug sep sept oct nov dec s',
);

const NUMBERED = /^(?:[\d~$€£¥]|(?!I)\p{Lu}[.,;)\d])/u;

/** Words that may end a sentence: what follows decides. */
const MAY_END = set(
  'inc corp co cos ltd ltda llc bros plc gmbh jr sr al dept univ assn assoc est st ste mt ft ave blvd rd max min ver ext jan feb aug sep sept oct nov dec ph.d uu mio mrd mill tsd std cía cia av gov тыс руб долл',
);

/** Words that close a list: a capital behind them begins a sentence. */
const CLOSES_LIST = set('etc usw ecc enz itd itp osv vb');

/** Letters with a stop each, less the last stop: "u.s", "j", "т.д". */
const INITIALS = /^(?:\p{L}\.){0,4}\p{L}$/u;

/** A letter that names a thing rather than a person: "Series B." */
const LETTERED =
  /(?:series|plan|class|type|option|group|grade|tier|vitamin|part|phase|team|model|company|and|or)\s\p{L}\.$/iu;

const CLOCK = /\d\s?[ap]\.m\.$/i;
const AFTER_CLOCK =
  /^(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|IST|JST|(?:Eastern|Central|Mountain|Pacific|London|Beijing|Tokyo|Paris|Berlin)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** Words that begin sentences far more often than they follow an abbreviation as part of a name. */
const STARTER =
  /^["“'‘([]*(?:the|this|that|these|those|it|its|it['’]s|he|she|they|we|i|you|his|her|their|our|your|my|a|an|in|on|at|by|for|from|to|with|without|within|but|and|or|nor|so|if|when|whenever|while|as|after|before|since|although|though|because|despite|during|over|between|among|whether|however|meanwhile|moreover|furthermore|instead|there|here|what|why|how|who|whose|where|which|some|many|most|more|much|few|fewer|several|all|both|each|every|another|other|others|neither|either|nobody|none|nothing|everyone|everything|everybody|anyone|someone|not|no|yes|now|then|yet|still|also|even|only|just|once|today|yesterday|tomorrow|tonight|perhaps|maybe|one|two|three|first|next|last|finally|earlier|later|according|such|under|until|unlike|like|given|please|let|see|analysts|critics|researchers|scientists|shares|investors|officials|users|customers|developers|experts|lawmakers|regulators|is|are|was|were|do|does|did|can|could|will|would|should|has|have|der|die|das|den|dem|ein|eine|es|er|sie|wir|im|am|auf|für|mit|nach|bei|und|aber|doch|le|la|les|un|une|il|elle|ils|elles|ce|cette|mais|dans|el|los|las|una|pero|según|il|lo|gli|ma|het|een|maar|de|o|os|as|um|uma)(?![\p{L}\p{N}])/iu;

const ORDINAL = /(?:^|\s)\d{1,2}\.$/;
/** What an ordinal counts where ordinals are written with a full stop. */
const COUNTED =
  /^(?:jan|feb|mär|mar|apr|mai|maj|maja|jun|jul|aug|sep|okt|nov|dez|dec|mal\b|jahrhundert|generation|quartal|halbjahr|platz|runde|auflage|kapitel|tag\b|woche|klasse|liga|etage|stock\b|geburtstag|ausgabe)/i;

/** The word before the full stop that ends `text`, at most 12 code units of it; empty where there is no full stop. */
function wordBeforeStop(text: string): string {
  if (!text.endsWith('.')) return '';
  let start = text.length - 1;
  const first = Math.max(0, text.length - 13);
  while (start > first && /[\p{L}\p{M}\p{N}.]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, -1);
}

/**
 * Whether the full stop that ends `left` belongs to an abbreviation, a date or an ordinal, so that the sentence goes on
 * with `right`; null where there is nothing of the kind. `lang` is a primary language.
 */
export function goesOnAfterStop(left: string, right: string, lang: string): boolean | null {
  if (/yahoo!$/i.test(left)) return !STARTER.test(right);
  const written = wordBeforeStop(left);
  if (written === '') return null;
  const word = written.toLowerCase();
  if (CLOCK.test(left)) return AFTER_CLOCK.test(right);
  if (NEVER_ENDS.has(word) || TITLES.has(written) || NEVER_ENDS_IN.get(lang)?.has(word))
    return true;
  if ((BEFORE_NUMBER.has(word) || written === 'App') && NUMBERED.test(right)) return true;
  if (LETTERED.test(left)) return false;
  if (CLOSES_LIST.has(word)) return false;
  if (MAY_END.has(word) || INITIALS.test(word)) {
    return /^[\p{Lu}\d$€£¥([]/u.test(right) && !STARTER.test(right);
  }
  if (ORDINAL.test(left) && COUNTED.test(right)) return lang !== 'en';
  return null;
}

/** Whether a word begins sentences far more often than it goes on with one, such as "The" and "However". */
export const startsSentences = (text: string): boolean => STARTER.test(text);
