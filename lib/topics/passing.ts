/** What may stand between a cue and the name: other names, and what joins them ("like those of Claude, by Anthropic, and "). */
const JOINS =
  'the|its|his|her|their|that|those|these|a|an|any|and|or|und|oder|et|ou|y|&|of|by|from|at|with|on|ones?|models?|chips?|help|makers?|giants?|company|firms?|labs?|rivals?|likes|anything|something';
const NAME = "[@#]?[\\p{Lu}\\p{N}][\\p{L}\\p{N}.’'-]*";

const before = (cues: string): RegExp =>
  new RegExp(`(?:^|[^\\p{L}\\p{Pd}])(?:${anyCase(cues)}) (?:(?:${JOINS}|${NAME})[,/]? )*$`, 'u');

/** A pattern of small letters that may begin with a capital; names themselves have to be known by theirs. */
const anyCase = (cues: string): string =>
  cues.replace(/(?<=^|\|)\p{Ll}/gu, (first) => `[${first}${first.toUpperCase()}]`);

/** Said of the name before it stands: it is compared, ruled out, one of several examples, who paid, or who was left. */
const BEFORE: readonly RegExp[] = [
  before(
    'like|unlike|such as|including|e\\.g\\.|for example|similar to|similarly to|the same (?:\\p{L}+ ){1,3}as|compared (?:with|to)|than|rivals? (?:such as|like|including|of|to)|competitors? (?:such as|like|including|of|to)|within (?:\\p{L}+ ){1,3}of|on par with|close to|improvements? (?:on|over)|improves? (?:on|over)|up from|alternatives? to|instead of|rather than|as opposed to|anders als|wie etwa|comme|contrairement à|como',
  ),
  before(
    'not|neither|nor|without|nothing to do with|nothing (?:of|from|by)|independent of|nicht|ohne|sans|sin',
  ),
  before(
    'backed by|funded by|led by|owned by|investors?(?: (?:include|included|including|such as|like))?|investments? from|money from|funding from|participation (?:of|from)|raised (?:\\S+ ){1,4}from',
  ),
  before(
    'former|formerly (?:at|of|with)|previously (?:at|of|with)|ex|veterans? of|alum(?:ni|nus|na)? of|years (?:at|with)|stints? at|work(?:ed|s|ing) (?:at|for)|studied (?:at|with)',
  ),
  before(
    'according to|reported by|first reported (?:by|in)|post(?:s|ed|ing)? (?:\\p{L}+ ){0,3}(?:on|to)|viral on|wrote (?:on|in)|said on|thread on|written for|courtesy of|photo by',
  ),
];

/** Not of the one but of another: "does not run on a chip from Nvidia". */
const DENIED =
  /(?:^|[^\p{L}])(?:not|never|no longer|nicht|\p{L}+n['’]t)(?: \p{Ll}[\p{L}’'-]*){1,6} (?:from|by|von) $/iu;

/** A source, or the way by which something is to be had: nothing comes behind it. */
const VIA = before('via');
const ENDS = /^(?:$|[)\].,;:])/u;

/** Said behind the name: who paid, whose like it is, who works there. */
const AFTER =
  /^(?:[-‐‑ ](?:backed|funded|owned|like|style|compatible|sponsored|era)(?!\p{L})|(?:['’]s)? (?:\p{Ll}+ )?(?:alumn[ia]|alumnus|(?:alum|veteran|columnist|reporter|correspondent|editor)s?|owner)(?!\p{L}))/iu;
/** Whose it is, or who found out: "Gemini, by Google, found …", "…, Copper Wire reported in May". */
const BY_WHOM = /, (?:by|from|von|de) (?:\p{Ll}+ )?$/u;
const AFTER_MAKER = /^(?:[,;)]| and(?!\p{L}))/u;
const AFTER_COMMA = /, (?:[Tt]he )?$/u;
const REPORTED = /^ (?:(?:has|had|first) )?reported(?!\p{L})/u;

/** A round of funding, and those who took part in it. */
const INVESTS =
  /^(?:,? (?:and|,|[\p{Lu}\p{N}][\p{L}\p{N}.’'-]*))* (?:also )?(?:took part|participated|co-led|invested|joined|put (?:up|in))(?!\p{L})/u;
const ROUND =
  /(?:^|[^\p{L}])(?:round|funding|raised|raises|series [a-h]|stake|investors?)(?!\p{L})/iu;
/** Before the subject of a sentence: "Since ChatGPT came out, …". */
const SINCE =
  /^(?:since|ever since|when|after|before|while|as|if|just as|long before|years after|months after) (?:the |its )?(?:(?:launch|release|arrival|debut|rise|success|advent|introduction|days?) of )?$/iu;

/** Code units before the name that are looked at. */
const REACH = 120;

/**
 * Whether a title or sentence names what stands in it from `start` to `end` in passing only: as a comparison, an example, a
 * denial, an investor, somebody's former work, or a source.
 */
export function inPassing(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end);
  if (AFTER.test(right) || DENIED.test(left)) return true;
  if (INVESTS.test(right) && ROUND.test(text)) return true;
  if (BY_WHOM.test(left) && AFTER_MAKER.test(right)) return true;
  if (ENDS.test(right) && VIA.test(left)) return true;
  if (AFTER_COMMA.test(left) && REPORTED.test(right)) return true;
  return BEFORE.some((cue) => cue.test(left));
}

/** Whether a sentence only says by the name since when something is so. */
export const saysSince = (sentence: string, start: number): boolean =>
  SINCE.test(sentence.slice(0, start));

const SMALL_START =
  /^(?:["“„«'‘(]*)(?:(?:the|a|an|this|der|die|das|le|la|les|el|los) )?(?:\p{Lu}?[\p{L}-]+ (?:giant|company|startup|firm|lab|maker|chipmaker|carmaker) )?$/iu;
const DAY =
  /^(?:on |am |le |el )?(?:today|yesterday|earlier|this|last|late|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag)(?: (?:week|month|year|today|on \p{L}+))?,? $/iu;

/** Whether the sentence begins with the name, or says first only when. */
export const isFirst = (sentence: string, start: number): boolean => {
  const left = sentence.slice(0, start);
  return SMALL_START.test(left) || DAY.test(left);
};
