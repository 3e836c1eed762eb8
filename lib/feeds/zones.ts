/** Names of zones in mails and feeds, in minutes east of Greenwich (RFC 822, 5.1, and those in common use since). */
const ZONES: Record<string, number> = {
  AT: -240,
  AST: -240,
  ADT: -180,
  ET: -300,
  EST: -300,
  EDT: -240,
  CT: -360,
  CST: -360,
  CDT: -300,
  MT: -420,
  MST: -420,
  MDT: -360,
  PT: -480,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
  WEST: 60,
  BST: 60,
  MET: 60,
  MEST: 120,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  SAST: 120,
  MSK: 180,
  IST: 330,
  SGT: 480,
  HKT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
};

/** The farthest zone from Greenwich is 14 hours away. In minutes. */
const FARTHEST = 14 * 60;

const NUMBER = /^\s*(?:(?:Etc\/)?(?:GMT|UTC|UT)\s?)?([+-])(\d{2}):?(\d{2})(?!\d)/i;
const NAME = /^\s*\(?([A-Z]{2,4})(?![A-Z])/i;

/** The zone that follows a clock, in minutes east of Greenwich; 0 where none is given or it is unknown. */
export function zoneOffset(text: string): number {
  const number = NUMBER.exec(text);
  if (number) {
    const minutes = Number(number[2]) * 60 + Number(number[3]);
    if (minutes > FARTHEST || Number(number[3]) > 59) return 0;
    return number[1] === '-' ? -minutes : minutes;
  }
  const name = NAME.exec(text)?.[1]?.toUpperCase() ?? '';
  return ZONES[name] ?? 0;
}
