const numbered = (words: string, values: readonly number[]): [string, number][] =>
  words.split(' ').map((word, at): [string, number] => [word, values[at] ?? 0]);

const UP_TO_TWENTY = Array.from({ length: 20 }, (_, at) => at + 1);
const UP_TO_TWELVE = UP_TO_TWENTY.slice(0, 12);
const TENS = [20, 30, 40, 50, 60, 70, 80, 90];

/**
 * Number words. Below 1 are parts of a whole. Words that are as often something else are left out: "un", "uno", "eins", "third"
 * and "second" alone.
 */
export const WORD_VALUES: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    UP_TO_TWENTY,
  ),
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', TENS),
  ...numbered('hundred dozen thousand million billion trillion', [100, 12, 1e3, 1e6, 1e9, 1e12]),
  ...numbered('halved halving', [1 / 2, 1 / 2]),
  ...numbered('half halves quarters thirds fifths tenths', [
    1 / 2,
    1 / 2,
    1 / 4,
    1 / 3,
    1 / 5,
    1 / 10,
  ]),
  ...numbered('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf', UP_TO_TWELVE.slice(1)),
  ...numbered('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', TENS),
  ...numbered('hundert tausend dutzend hälfte', [100, 1e3, 12, 1 / 2]),
  ...numbered('deux trois quatre cinq six sept huit neuf dix onze douze', UP_TO_TWELVE.slice(1)),
  ...numbered('vingt trente quarante cinquante soixante cent mille moitié', [
    20,
    30,
    40,
    50,
    60,
    100,
    1e3,
    1 / 2,
  ]),
  ...numbered('dos tres cuatro cinco seis siete ocho nueve diez once doce', UP_TO_TWELVE.slice(1)),
  ...numbered('veinte treinta cuarenta cincuenta sesenta cien mil mitad', [
    20,
    30,
    40,
    50,
    60,
    100,
    1e3,
    1 / 2,
  ]),
]);

/** Parts that are one only behind a number or an article: "a third", "a quarter of", but "the second quarter". */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ...numbered('third quarter fifth sixth seventh eighth ninth tenth', [
    1 / 3,
    1 / 4,
    1 / 5,
    1 / 6,
    1 / 7,
    1 / 8,
    1 / 9,
    1 / 10,
  ]),
  ...numbered('Drittel Viertel Fünftel Zehntel', [1 / 3, 1 / 4, 1 / 5, 1 / 10]),
  ...numbered('tiers quart cinquième dixième', [1 / 3, 1 / 4, 1 / 5, 1 / 10]),
  ...numbered('tercio cuarto quinto décimo', [1 / 3, 1 / 4, 1 / 5, 1 / 10]),
]);

/** How often, in one word. */
export const TIMES_WORDS: ReadonlyMap<string, number> = new Map([
  ...['double', 'doubles', 'doubled', 'doubling', 'twice', 'twofold'].map(
    (word): [string, number] => [word, 2],
  ),
  ...['triple', 'triples', 'tripled', 'tripling', 'threefold', 'thrice'].map(
    (word): [string, number] => [word, 3],
  ),
  ...['quadruple', 'quadrupled', 'quadrupling', 'fourfold'].map((word): [string, number] => [
    word,
    4,
  ]),
  ...['fivefold', 'quintupled'].map((word): [string, number] => [word, 5]),
  ...['tenfold'].map((word): [string, number] => [word, 10]),
  ...['verdoppelt', 'doppelt', 'doublé', 'double', 'duplicado', 'doble'].map(
    (word): [string, number] => [word, 2],
  ),
  ...['verdreifacht', 'triplé', 'triplicado', 'triple'].map((word): [string, number] => [word, 3]),
]);

/** Words and letters of size behind digits. "mil millones" before "mil". */
export const SCALES: readonly [RegExp, number][] = [
  [
    /^[ -]?(?:billion|billions|Mrd\.?|Milliarden?|milliards?|mil millones|bn)(?!\p{L})(?: de(?= )| d['’])?/iu,
    1e9,
  ],
  [
    /^[ -]?(?:million|millions|Mio\.?|Millionen|millón|millones|mn)(?!\p{L})(?: de(?= )| d['’])?/iu,
    1e6,
  ],
  [/^[ -]?(?:trillion|trillions|Billionen|tn)(?!\p{L})/iu, 1e12],
  [/^[ -]?(?:thousand|tausend|mille|mil)(?!\p{L})/iu, 1e3],
  [/^[kK](?![\p{L}\p{N}])/u, 1e3],
  [/^M(?![\p{L}\p{N}])/u, 1e6],
  [/^B(?![\p{L}\p{N}])/u, 1e9],
];
/** Small letters of size stand only behind money: "$38m". */
export const MONEY_SCALES: readonly [RegExp, number][] = [
  [/^m(?![\p{L}\p{N}])/u, 1e6],
  [/^b(?![\p{L}\p{N}])/u, 1e9],
  [/^t(?![\p{L}\p{N}])/u, 1e12],
];

const DAY = 86_400;
const unit = (words: string, measure: string, base: number): [RegExp, string, number] => [
  new RegExp(`^[\\s-]?(?:${words})(?![\\p{L}\\p{N}])`, 'u'),
  measure,
  base,
];

/** What amounts are counted in, with the value in the measure's first unit: seconds, bytes, watts, meters, grams. */
export const UNITS: readonly (readonly [RegExp, string, number])[] = [
  unit('Canadian dollars?', 'money C$', 1),
  unit('Australian dollars?', 'money A$', 1),
  unit('(?:US[- ]?)?[Dd]ollars?|dólares|bucks', 'money $', 1),
  unit('[Ee]uros?|€|EUR', 'money €', 1),
  unit('pounds(?: sterling)?|£', 'money £', 1),
  unit('(?:Swiss )?[Ff]rancs?|Franken|CHF', 'money CHF', 1),
  unit('kronor|kroner|crowns', 'money kr', 1),
  unit('yuan|renminbi', 'money yuan', 1),
  unit('yen|¥', 'money ¥', 1),
  unit('rupees', 'money ₹', 1),
  unit('milliseconds?|ms', 'time', 1e-3),
  unit('seconds?|secs?|s|Sekunden?|secondes?|segundos?', 'time', 1),
  unit('minutes?|mins?|Minuten?|minutos?', 'time', 60),
  unit('hours?|hrs?|h|Stunden?|heures?|horas?', 'time', 3_600),
  unit('days?|Tage?n?|jours?|días?', 'time', DAY),
  unit('weeks?|Wochen?|semaines?|semanas?', 'time', 7 * DAY),
  unit('months?|Monate?n?|mois|mes(?:es)?', 'time', 30.4 * DAY),
  unit('years?|Jahre?n?|ans?|années?|años?', 'time', 365 * DAY),
  unit('decades?|Jahrzehnte?n?|décennies?|décadas?', 'time', 3_650 * DAY),
  unit('kB|KB|kilobytes?', 'bytes', 1e3),
  unit('MB|megabytes?', 'bytes', 1e6),
  unit('GB|gigabytes?|Gigabyte', 'bytes', 1e9),
  unit('TB|terabytes?|Terabyte', 'bytes', 1e12),
  unit('PB|petabytes?', 'bytes', 1e15),
  unit('watts?|W|Watt', 'watts', 1),
  unit('kW|kilowatts?|Kilowatt', 'watts', 1e3),
  unit('MW|megawatts?|Megawatt', 'watts', 1e6),
  unit('GW|gigawatts?|Gigawatt', 'watts', 1e9),
  unit('TW|terawatts?', 'watts', 1e12),
  unit('kilometers?|kilometres?|km|Kilometern?|kilomètres?|kilómetros?', 'meters', 1e3),
  unit('miles?', 'meters', 1_609),
  unit('meters?|metres?|Metern?|mètres?|metros?', 'meters', 1),
  unit('feet|foot|ft', 'meters', 0.3048),
  unit('kilograms?|kilos?|kg', 'grams', 1e3),
  unit('tonnes?|tons?|Tonnen', 'grams', 1e6),
];

/** What stands before a number that is more, less or about so much. */
export const BOUNDS: readonly [RegExp, 'near' | 'over' | 'under'][] = [
  [/(?:(?:no|not) (?:more|longer|later) than|at most|maximum of)\s$/iu, 'under'],
  [/(?:no|not) (?:less|fewer) than\s$/iu, 'over'],
  [
    /(?:more than|over|above|at least|upwards of|exceed(?:s|ed|ing)?|mehr als|über|mindestens|plus de|más de)\s(?:a |an |the )?$/iu,
    'over',
  ],
  [
    /(?:nearly|almost|just under|under|below|less than|fewer than|up to|as (?:much|many) as|close to|fast|knapp|weniger als|bis zu|presque|moins de|jusqu'à|casi|menos de|hasta)\s(?:a |an |the )?$/iu,
    'under',
  ],
  [
    /(?:about|around|roughly|approximately|some|approx\.|circa|ca\.|~|rund|etwa|ungefähr|environ|près de|unos|unas|cerca de|alrededor de)\s?(?:a |an |the )?$/iu,
    'near',
  ],
];
