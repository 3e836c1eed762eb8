/** Months in English, German, French and Spanish, each by how its names begin. */
const MONTHS = [
  'jan|ene',
  'f[eé][bv]|fév',
  'mar(?!t)|mär',
  'apr|avr|abr',
  'ma[iy]',
  'jun|juin',
  'jul|juil',
  'aug|ao[uû]|ago',
  'sep',
  'o[ck]t',
  'nov',
  'de[cz]|dic|déc',
].map((begins) => new RegExp(`^(?:${begins})`, 'iu'));

/** A year, with the month that may stand before it: "March 2027", "3 mars 2027", "June 3, 2027". */
const YEAR =
  /(?:(\p{L}{3,10})\.?(?: de)?(?: \d{1,2}(?:st|nd|rd|th)?,?)? )?(?<![\d.,$€£-])(20\d\d)(?![\d%])/gu;

/** The years that a text names, as "2027" or, where it names a month, "2027-03". */
export const yearsIn = (text: string): string[] =>
  [...text.matchAll(YEAR)].map(([, word = '', year = '']) => {
    const month = MONTHS.findIndex((begins) => begins.test(word));
    return month < 0 ? year : `${year}-${String(month + 1).padStart(2, '0')}`;
  });

/** Whether all the time that a text names lies before a day; false where it names none. */
export function isOver(text: string, day: string): boolean {
  const years = yearsIn(text);
  return years.length > 0 && years.every((year) => year < day.slice(0, year.length));
}

/** Whether a text names a year after that of a day. */
export const isAhead = (text: string, day: string): boolean =>
  yearsIn(text).some((year) => year.slice(0, 4) > day.slice(0, 4));
