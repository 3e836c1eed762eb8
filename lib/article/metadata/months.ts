/** Names of the months as pages print them, January first; each also stands for its beginnings of three letters or more. */
const NAMES = [
  // English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Turkish
  'january januar jänner janvier enero gennaio janeiro januari stycznia styczeń ocak января январь يناير كانون ינואר',
  'february februar février febrero febbraio fevereiro februari lutego luty şubat февраля февраль فبراير شباط פברואר',
  'march märz mars marzo março maart mrt marca marzec mart марта март مارس آذار מרץ מרס',
  'april avril abril aprile kwietnia kwiecień nisan апреля апрель أبريل ابريل إبريل نيسان אפריל',
  'may mai mayo maggio maio mei maja maj mayıs мая май مايو أيار מאי',
  'june juni juin junio giugno junho czerwca czerwiec haziran июня июнь يونيو حزيران יוני',
  'july juli juillet julio luglio julho lipca lipiec temmuz июля июль يوليو تموز יולי',
  'august août agosto augustus sierpnia sierpień ağustos августа август أغسطس اغسطس آب אוגוסט',
  'september septembre septiembre setiembre settembre setembro września wrzesień eylül сентября сентябрь سبتمبر أيلول ספטמבר',
  'october oktober octobre octubre ottobre outubro października październik ekim октября октябрь أكتوبر اكتوبر אוקטובר',
  'november novembre noviembre novembro listopada listopad kasım ноября ноябрь نوفمبر נובמבר',
  'december dezember décembre diciembre dicembre dezembro grudnia grudzień aralık декабря декабрь ديسمبر דצמבר',
].map((names) => names.split(' '));

/** The number of a month, 1 to 12, by its name or the beginning of it in any of the languages; null where it is none. */
export function monthNumber(written: string): number | null {
  const name = written.toLowerCase().normalize('NFC');
  // Hebrew puts "in" before the month as one letter.
  const bare = /^ב[א-ת]{3}/u.test(name) ? name.slice(1) : name;
  const whole = NAMES.findIndex((names) => names.includes(bare));
  if (whole >= 0) return whole + 1;
  const begun = NAMES.findIndex((names) => names.some((other) => startsMonth(bare, other)));
  return begun < 0 ? null : begun + 1;
}

/** An abbreviation; "juin" and "juillet" both begin with "jui", which then is none. */
const startsMonth = (short: string, name: string): boolean =>
  short.length >= 3 && short.length < name.length && short !== 'jui' && name.startsWith(short);
