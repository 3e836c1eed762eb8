/**
 * What short blocks of a page's furniture say, in the words that hold across sites. English, and the commonest words of
 * German, French, Spanish, Italian, Portuguese and Dutch. Each is a hint for the classifier, none decides alone.
 */
const PHRASES: readonly (readonly [phrase: string, pattern: RegExp])[] = [
  ['byline', /^(?:by|von|par|por|di|door|written by|words by|story by|posted by)\s/i],
  [
    'date',
    /\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d/i,
  ],
  ['readTime', /\b\d+[ -]?min(?:ute)?s?\b/i],
  [
    'share',
    /\b(?:share|tweet|follow (?:us|me|him|her|them|@)|facebook|twitter|linkedin|whatsapp|instagram|copy link|teilen|partager|compartir|condividi|delen)\b/i,
  ],
  [
    'newsletter',
    /\b(?:newsletters?|subscribe|sign ?up|inbox|mailing list|abonnieren|s'abonner|suscr[ií]b\w+|iscriviti|inscreva)\b/i,
  ],
  [
    'advert',
    /\b(?:advertis\w+|sponsored|promoted|partner content|anzeige|publicit[ée]|publicidad|pubblicità)\b/i,
  ],
  [
    'related',
    /^(?:related|read (?:more|next|also)|see also|more (?:from|on|in|stories|news)|you (?:may|might)|recommended|also (?:read|on)|up next|don't miss|trending|most (?:read|popular)|latest|top stories|keep reading|mehr zum|lesen sie auch|lire aussi|à lire|lea también|leggi anche|leia também|lees ook)\b/i,
  ],
  [
    'comments',
    /\b(?:comments?|repl(?:y|ies)|join the (?:conversation|discussion)|kommentare?|commentaires?|comentarios?)\b/i,
  ],
  ['copyright', /©|\ball rights reserved\b|\bcopyright\b/i],
  [
    'credit',
    /\b(?:getty images|shutterstock|unsplash|pexels|(?:photo(?:graph)?|image|picture|illustration)s?(?: credits?)?(?: by\b|:)|reuters\/|ap photo|afp|file photo|courtesy of\b|screenshot\b)/i,
  ],
  ['cookie', /\b(?:cookies?|privacy policy|terms of (?:use|service)|consent|datenschutz)\b/i],
  [
    'account',
    /\b(?:log ?in|sign in|register|create (?:an|your) account|subscribers?|members? only|premium)\b/i,
  ],
  [
    'biography',
    /\b(?:is|was) (?:an?|the) (?:\w+ ){0,4}(?:reporter|writer|editor|journalist|author|correspondent|columnist|contributor|producer|founder|analyst|freelance\w*)\b|\bcan be reached\b|\bhas (?:written|covered)\b/i,
  ],
  ['contact', /\b\S{1,60}@\S{1,60}\.\w{2,}\b|^email\b|\bcontact (?:us|me|the)\b|\btips?\b/i],
  [
    'affiliate',
    /\b(?:affiliate|commission|independently (?:selected|chosen)|we may (?:earn|receive))\b/i,
  ],
  [
    'contents',
    /^(?:table of contents|contents|in this (?:article|post|story|guide)|on this page|jump to|inhalt)/i,
  ],
  [
    'updated',
    /^(?:last )?(?:updated?|published|posted|first published|reviewed|fact[- ]checked)\b/i,
  ],
  ['tags', /^(?:tags?|topics?|categor(?:y|ies)|filed under|tagged|keywords|in this story)\b/i],
  [
    'source',
    /^(?:source|via|originally published|this (?:article|story|post) (?:was|first|originally|is)|editor['’]s note|correction|disclosure|disclaimer)/i,
  ],
  ['download', /\b(?:download|app store|google play|get the app|install)\b/i],
  [
    'click',
    /\b(?:click here|tap here|learn more|find out more|view (?:all|more|gallery)|show more|load more|continue reading|skip to|back to top|watch|listen)\b/i,
  ],
  ['price', /[$€£]\s?\d|\b\d+% off\b|\bbuy now\b/i],
  ['shouted', /^[^a-zA-Z]*[A-Z][^a-z]*$/],
  ['divider', /^[\W_]+$/],
];

export const PHRASE_NAMES = PHRASES.map(([phrase]) => phrase);

/** Longer blocks are prose; looking for furniture in them costs time and tells nothing. In UTF-16 code units. */
const LONGEST = 500;

/** The phrases of a block's text as bits, the first of `PHRASE_NAMES` the lowest. */
export function phraseBits(text: string): number {
  let bits = 0;
  if (text.length > LONGEST) return bits;
  for (const [index, [, pattern]] of PHRASES.entries()) if (pattern.test(text)) bits |= 1 << index;
  return bits;
}
