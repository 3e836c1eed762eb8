import { primaryLanguage } from '../text/stop-words.ts';

/** How surely what stands under such a heading is still open: 3 it says so itself, 2 what to watch, 1 what comes next. */
export type Openness = 1 | 2 | 3;

const HEADINGS: readonly [Openness, RegExp][] = [
  [
    3,
    /^(?:open|unanswered|unresolved|remaining|outstanding|lingering) (?:questions?|issues|problems)|^(?:big|biggest|key) (?:unanswered |open )?(?:questions?|unknowns)(?! (?:for you|answered))|^(?:known )?unknowns$|^what (?:we )?(?:still )?(?:don't|do not) (?:yet )?know|^what(?:'s| is| remains) (?:still |yet )?(?:un(?:clear|known|certain|resolved|decided)|not (?:yet )?(?:known|clear))|^questions (?:that )?(?:still )?remain|^unsettled$|^(?:die )?offenen? (?:fragen|punkte)|^was (?:noch )?(?:offen|unklar) (?:ist|bleibt)|^was (?:wir|man) (?:noch )?nicht (?:wissen|weiß)|^questions (?:ouvertes|en suspens|sans réponse)|^ce (?:qu'on|que (?:l'on|nous)) (?:ne sait|ignore|ne savons)|^preguntas (?:abiertas|sin respuesta|pendientes)|^(?:lo )?que (?:aún |todavía )?no (?:se sabe|sabemos)/u,
  ],
  [
    2,
    /^(?:what|things|signals?|signs|\p{L}{3,6} things) to watch(?! out)|^what (?:we're|i'm|i am|we are) watching|^worauf (?:zu achten|man achten|es jetzt ankommt)|^à surveiller|^qué (?:vigilar|observar)/u,
  ],
  [
    1,
    /^(?:so,? )?(?:what's|what is|what comes|what happens|what will happen) (?:coming )?(?:next|now)|^looking (?:ahead|forward)|^what lies ahead|^road ahead|^future (?:work|directions|research)|^(?:directions|questions) for future|^where (?:do )?we go from here|^ausblick|^(?:und )?(?:wie|so) (?:es|geht es|geht's) (?:jetzt |nun )?weiter|^et (?:maintenant|après|ensuite)|^(?:y )?(?:ahora qué|qué (?:sigue|viene|pasará))/u,
  ],
];

/** What a heading in small letters (`plainHeading`) says of what stands under it; null where it says nothing. */
export const opennessOf = (heading: string): Openness | null =>
  HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;

const ASKS_EN = '(?:whether|how|what|when|which|who|whom|why|if|where)';
const TOLD_EN =
  'sa(?:y|id)|disclosed?|reveal(?:ed)?|specif(?:y|ied)|announced?|confirm(?:ed)?|explain(?:ed)?|clarif(?:y|ied)|named?|detailed|decided|published|released|set|commit(?:ted)?|address(?:ed)?';
const STILL_EN =
  '(?:(?:still|also|yet|as|so|far|currently|now|largely|entirely|exactly|immediately|however|very|much|completely|at|best|less|publicly|not) ){0,4}';
const OPEN_EN = 'un(?:clear|known|certain|resolved|decided|determined|settled)';
const SHUT_EN =
  'not (?:yet |publicly |immediately |entirely |at all |currently |been ){0,2}(?:clear|known|certain|settled|decided|disclosed|announced|determined|confirmed|made public)';
/** Who is spoken of is said elsewhere: "It is uncertain." */
const NAMED_EN =
  "(?<!^(?:(?:and|but|so),? )?(?:it|this|that|they|these|those|i|he|she)(?: |(?='s)))";
/** What is said of some of many things is no state of affairs: "data that has yet to be filtered". */
const WHOLE_EN = '(?<!\\b(?:that|which|who) )';

/** Ways in which a sentence says that something is not known or not settled yet. */
const CUES: ReadonlyMap<string, readonly RegExp[]> = new Map([
  [
    'en',
    [
      // "It is not yet clear whether …"
      new RegExp(
        `\\b(?:is|are|was|were|remains?|remained|it's|that's|seems) ${STILL_EN}(?:${OPEN_EN}|${SHUT_EN}),? (?:as to |about |exactly |just |precisely )?${ASKS_EN} \\p{L}`,
        'u',
      ),
      /\b(?:isn't|aren't|wasn't) (?:yet |entirely |immediately |exactly )*(?:clear|known|certain) (?:whether|how|what|when|which|who|why|if|where) \p{L}/u,
      /(?:^|[,;:—–] ?|\band |\bbut )(?:also |still |equally |less )?unclear,? (?:is |are )?(?:whether|how|what|when|which|who|why|if|where) \p{L}/u,
      // "The price remains unknown."
      new RegExp(
        `${NAMED_EN}(?:is|are|remains?) ${STILL_EN}(?:${OPEN_EN}|${SHUT_EN})(?=(?: (?:at this|for now|yet|as yet|as of))? ?(?:[.,;:—–]|$)| for now| at this)`,
        'u',
      ),
      /(?<!\bwhose \p{L}+ )\b(?:were|was) not (?:yet |immediately |publicly )?(?:disclosed|announced|made public)(?=[.,;:—–]|$)/u,
      new RegExp(
        `${WHOLE_EN}\\b(?:remains?|(?:is|are) (?:yet|still)) to be (?:seen|decided|determined|prove[dn]|tested|settled|resolved|known|announced|finalized|worked out)\\b`,
        'u',
      ),
      new RegExp(
        `${WHOLE_EN}\\b(?:has|have) yet to (?:say|decide|announce|disclose|confirm|release|publish|reveal|explain|set|name|determine|specify|prove|be (?:seen|decided|determined|announced|disclosed|confirmed|settled|released|proven|tested|published))\\b`,
        'u',
      ),
      // "Brannock has not said when …", "has not disclosed a price"
      new RegExp(
        `\\b(?:(?:has|have|had|did|does|do|would) not|hasn't|haven't|hadn't|didn't|doesn't|don't|wouldn't|won't) (?:yet |immediately |publicly |officially |directly )*(?:${TOLD_EN}) (?:${ASKS_EN}\\b|(?:a|any|the|its|their|further|more|specific|exact|financial)\\b[^.,;]{0,24}\\b(?:dates?|timelines?|timetables?|prices?|pricing|details?|terms|numbers?|figures?|plans?|names?|costs?|schedule)\\b|(?:pricing|details|terms|figures)\\b)`,
        'u',
      ),
      new RegExp(
        `\\b(?:declined|declines|refused|refuses) to (?:(?:say|specify|confirm|reveal|disclose|share|name|elaborate|detail|identify)\\b|comment on ${ASKS_EN}\\b)`,
        'u',
      ),
      /\b(?:no|little) (?:word|clarity|clear answers?|timeline|dates?|details?) (?:yet |so far |has been |have been |is |was |were |are )*(?:on|as to|given|set|shared|announced|released|disclosed)\b/u,
      /\b(?:no one|nobody) (?:yet |really |quite |fully )*(?:knows\b(?! (?:that|this|it|them) better)|is (?:quite )?sure\b|can (?:yet )?say\b|can be sure\b)/u,
      /\bwe (?:still |simply |just )*(?:do not|don't) (?:yet |really |fully |currently )*know (?:whether|how|what|when|which|who|why|if|where) \p{L}/u,
      /\b(?:is|are|remains?|there's|leaves?|raises?) (?:still |a |an |the |several |some |many |one |key |big |main |important |other |to be |largely ){0,3}(?:open|unanswered|unresolved|lingering|outstanding) (?:questions?|issues?)\b/u,
      /\bquestions? (?:still |now )?(?:remains?|lingers?)\b(?! in\b)/u,
      /\bquestion (?:now |then )?is (?:now |then |therefore )?(?:whether|how|what|when|which|who|why|if) (?:\S+ ){2}/u,
      /\bonly time will tell\b|\bjury is still out\b|\banyone's guess\b|\bremains? up in the air\b|\bremains? an open\b/u,
      /\btoo (?:early|soon) to (?:say|tell|know|judge|call)\b/u,
    ],
  ],
  [
    'de',
    [
      /(?<!\p{L})(?:ist|bleibt|bleiben|sei|sind|blieb|war) (?:\p{L}+ ){0,3}(?:unklar|ungewiss|fraglich|unbekannt|abzuwarten|(?<=(?:noch|bislang|bisher|weiter|weiterhin|bleibt|bleiben|blieb) )offen|offen(?=, (?:ob|wie|wann|wer|was|wo)))(?!\p{L})/iu,
      /(?<!\p{L})(?:unklar|offen|ungewiss|fraglich) (?:ist|bleibt|blieb|bleiben|sei)(?!\p{L})/iu,
      /(?<!\p{L})(?:wird|muss) sich (?:\p{L}+ ){0,3}zeigen(?!\p{L})|(?<!\p{L})steht (?:\p{L}+ ){0,3}(?:noch )?nicht fest(?!\p{L})|(?<!\p{L})zu früh, um/iu,
      /(?<!\p{L})(?:ist|sind|war|waren|wurde|wurden) (?:\p{L}+ ){0,3}nicht (?:bekannt|geklärt|entschieden|genannt|bekanntgegeben)(?!\p{L})/iu,
      /(?<!\p{L})(?:ließ|ließen|lässt|lassen) (?:\p{L}+ ){0,3}offen(?!\p{L})|(?<!\p{L})nicht (?:mitgeteilt|verraten|bekannt gegeben|offengelegt)(?!\p{L})|(?<!\p{L})wollte[n]? (?:\p{L}+ ){0,4}nicht (?:sagen|nennen|bestätigen|verraten)(?!\p{L})/iu,
    ],
  ],
  [
    'fr',
    [
      /(?<!\p{L})reste(?:nt)? (?:\p{L}+ ){0,2}(?:à (?:voir|savoir|déterminer|définir|prouver)|floue?s?|incertaine?s?|inconnue?s?|ouverte?s?|en suspens|sans réponse)(?!\p{L})/iu,
      /(?<!\p{L})on ignore(?!\p{L})|(?<!\p{L})(?:on )?ne sait (?:pas|toujours pas) (?:encore )?(?:si|quand|comment|qui|combien|ce)(?!\p{L})|(?<!\p{L})nul ne sait(?!\p{L})/iu,
      /(?<!\p{L})n[’'](?:a|ont) (?:pas|toujours pas) (?:encore )?(?:précisé|indiqué|dit|révélé|communiqué|dévoilé|souhaité (?:dire|préciser))(?!\p{L})|(?<!\p{L})trop tôt pour(?!\p{L})/iu,
    ],
  ],
  [
    'es',
    [
      /(?<!\p{L})(?:está|queda|quedan|falta|faltan) por (?:ver|verse|saber|definir|determinar|decidir|resolver)(?!\p{L})|(?<!\p{L})(?:es|sigue siendo) una incógnita(?!\p{L})|(?<!\p{L})habrá que ver(?!\p{L})/iu,
      /(?<!\p{L})no (?:está|queda) claro(?!\p{L})|(?<!\p{L})se desconoce(?!\p{L})|(?<!\p{L})no se sabe(?!\p{L})|(?<!\p{L})sigue[n]? sin (?:saberse|aclararse|resolverse|conocerse)(?!\p{L})|(?<!\p{L})(?:demasiado )?pronto para saber(?!\p{L})/iu,
      /(?<!\p{L})no (?:ha|han) (?:precisado|revelado|dicho|confirmado|detallado|aclarado|anunciado) (?:si|cuándo|cómo|qué|quién|cuánto|la fecha|el precio|los?|las?)(?!\p{L})/iu,
    ],
  ],
]);

/** Where such a cue stands in a sentence, in code units; null where there is none. */
export function cueAt(text: string, lang: string | null): number | null {
  // Of the same length, so that the place holds.
  const plain = text.replaceAll('’', "'").toLowerCase();
  const folded = plain.length === text.length ? plain : text;
  for (const cue of CUES.get(primaryLanguage(lang)) ?? []) {
    const found = cue.exec(folded);
    if (found) return found.index;
  }
  return null;
}
