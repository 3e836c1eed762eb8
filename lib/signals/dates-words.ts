/**
 * Words that tell of something as still to come, and what takes that back, by language, for texts in small letters (see `small`).
 * Sources: ours, after Hyland 2005.
 */
export interface ComingWords {
  /** Sets what a clause tells into the future. */
  coming: RegExp;
  /** Sets it into the future or leaves it open; told so only where the title names the time as well. */
  open: RegExp;
  /** Between a word of the future and its time: the time is that of another act. */
  told: RegExp;
  /** Right before a time that an event falls in. */
  at: RegExp;
}

const word = (words: string): RegExp =>
  new RegExp(`(?<![a-zß-ÿœ\\d])(?:${words})(?![a-zß-ÿœ\\d])`, 'gu');

const once = (words: string): RegExp => new RegExp(word(words).source, 'u');

const TOLD_EN =
  '[a-zß-ÿœ]{3,}ed|said|says|told|announced|announces|wrote|reported|revealed|confirmed|promised|predicted|forecast|projected|planned|expected|hoped|was|were|had|did|has|have been|since|after|when|if|because|according|released|launched|published|signed|filed|posted|made|became|began|started|came|went|took|introduced|unveiled';

const NO_OWNER = '(?<!(?<![a-zß-ÿœ])(?:his|her|their|its|our|my|the) )';
/** "free will" and "his plans to" tell of nothing that comes. */
const COMING_EN = `(?<!(?<![a-zß-ÿœ])(?:free|good|a|at) )${NO_OWNER}will|['’]ll|shall|(?:is|are) (?:expected|set|due|slated|scheduled|likely|poised|about|going|planning|preparing|looking|hoping) to|${NO_OWNER}(?:plans? to|aims? to|intends? to)|upcoming|forthcoming|on the horizon|(?:is|are) (?:expected|planned|scheduled|slated|due|coming)`;

export const COMING_WORDS: Readonly<Record<string, ComingWords>> = {
  en: {
    coming: word(
      `(?:${COMING_EN})(?: (?:also|then|first|not|[a-zß-ÿœ]+ly))?(?: be(?: [a-zß-ÿœ]+ly)? [a-zß-ÿœ]+(?:ed|en|own|t)(?![a-zß-ÿœ]))?`,
    ),
    open: word(
      'would|could|may|might|potential|potentially|possible|if it materiali[sz]es|prospective|anticipated|speculation',
    ),
    told: once(TOLD_EN),
    at: /(?<![a-zß-ÿœ])(?:in|on|by|for|during|from|until|through|starting|beginning|early|mid|late)[\s-](?:the )?(?:(?:early|mid|late|end of|beginning of|[a-zß-ÿœ]{3,9}day,?)[\s-])?$/u,
  },
  de: {
    coming: word(
      '(?:wird|werden)(?! seit)|sollen|soll|(?:ist|sind) für|steht bevor|bevorstehende[a-zß-ÿœ]*|kommende[a-zß-ÿœ]*|geplant (?:ist|sind)|plant|planen',
    ),
    open: word('würden?|könnten?|dürften?|möglicherweise|voraussichtlich|mögliche[a-zß-ÿœ]*'),
    told: once(
      'sagte|sagten|teilte|kündigte|angekündigt|hatte|hatten|war|waren|wurde|wurden|worden|nachdem|weil|als|seit|erklärte|schrieb|laut',
    ),
    at: /(?<![a-zß-ÿœ])(?:im|am|bis|ab|vom|anfang|mitte|ende|für|zum)\s(?:[a-zß-ÿœ]{3,9}tag,?\s(?:den\s)?)?$/u,
  },
  fr: {
    coming: word(
      'va|vont|(?:est|sont) (?:prévue?s?|attendue?s?)|à venir|prochaine?s?|(?:se|fe|au|i|pour|dev|recev|ver)(?:ra|ront)|[a-zß-ÿœ]{2,}(?:era|eront|ira|iront|dra|dront)',
    ),
    open: word(
      'pourrai(?:t|ent)|devrai(?:t|ent)|serai(?:t|ent)|potentiel(?:le)?s?|éventuel(?:le)?s?',
    ),
    told: once('a dit|avait|avaient|était|étaient|a annoncé|ont|après|depuis|selon|lorsque|quand'),
    at: /(?<![a-zß-ÿœ])(?:en|le|au|d['’]ici|pour|début|mi|fin|de|depuis le)[\s-](?:mois de\s)?$/u,
  },
  es: {
    coming: word(
      '(?:va|van) a|(?:está|están) (?:previst[oa]s?|programad[oa]s?)|próxim[oa]s?|(?:ser|dar|har|ir|estar|ver)(?:á|án)|[a-zß-ÿœ]{2,}(?:ará|arán|erá|erán|irá|irán|drá|drán|brá|brán)',
    ),
    open: word('podrían?|debería[n]?|sería[n]?|posibles?|potencial(?:es)?'),
    told: once('dijo|había|habían|era|eran|fue|fueron|anunció|tras|desde|según|cuando'),
    at: /(?<![a-zß-ÿœ])(?:en|el|para|a (?:principios|mediados|finales) de|de|del)\s$/u,
  },
};
