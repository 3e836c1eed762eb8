import { comparisonFor, isCompared } from './comparison.ts';
import { before, endOf, type Finder, type Found } from './line.ts';
import { ownerOf } from './owner.ts';
import { isDenied, isQuestion, isSupposed } from './supposed.ts';

/** What an AI service counts: a price by it is a price, whatever else the sentence says. */
const PER_USE =
  /^ ?(?:\/|per|pro|par|por|per|for every|a|an|je)\s?(?:(?:1|one|a|1\.000\.000|un|una|una?|one hundred|100|1,?000)?\s?(?:million|millions?|Million|Millionen|millón de|milione di|milhão de|miljoen|M|MTok|1M|1K|k|thousand|mille|1,000)\s?(?:de |di )?)?(?:(?:input|output|cached|cached input|uncached|audio|text|image|blended|reasoning|total|in|out|Eingabe|Ausgabe)(?:[ -])){0,3}(?:tokens?|Token|MTok|jetons|words|characters|images?|minutes? of (?:audio|video|speech)|minutes?|min of audio|min(?![\p{L}])|seconds? of (?:audio|video)|requests?|queries|query|API calls?|calls?|pages|page|GPU[- ]hour|generation|video|searches|tasks?(?! ?force))(?![\p{L}])(?: (?:of (?:audio|video|text|input|output)|d'entrée|de sortie|de entrada|de salida|di input|di output|input|output|in|out)(?![\p{L}]))?/u;
const PER_TIME =
  /^ ?(?:\/|per|a|an|each|pro|par|por|al|im|je)\s?(?:user|contractor|employee|seat|month|year|week|hour|mo|yr|Monat|Jahr|mois|an|mes|año|mese|anno|mês|ano|maand|jaar|Nutzer|developer|person)(?![\p{L}])(?:[ /]?(?:per|a|\/) ?(?:user|seat|month|year))?|^ (?:monthly|annually|yearly)(?![\p{L}])/u;
const PRICED =
  /(?<!\p{L})(?:price[sd]?|pricing|cost(?:s|ing)?|subscription|plan|tier|charge[sd]?|fee|available (?:for|at)|starts at|starting at|start at|sells? for|selling for|retails? (?:for|at)|kostet|kosten|Preis|Abo|coûte|prix|abonnement|cuesta|precio|suscripción|costa|prezzo|custa|preço|kost|prijs)(?!\p{L})/iu;
const DIRECT =
  /(?<!\p{L})(?:priced (?:at|from)|costs(?: just| only| about| around)?|sells for|retails (?:for|at)|starting at|starts at|start at|price of|price tag of|starting price of|a price of|available for|for just|kostet(?: rund| etwa| nur)?|coûte|cuesta|costa|custa|kost)(?: only| just| about| around| roughly| ab)? $/iu;
const NO_PRICE =
  /(?<!\p{L})(?:salary|salaries|wages?|earn(?:s|ed|ings?)?|revenue|income|sav(?:e|es|ed|ing|ings)|spend(?:s|ing)?|spent|budget|rent|raised|paid|makes?|making|profit|loss(?:es)?|burn(?:s|ing)?|deduction|phases? out|lifetime|energy|housing|house|ship|cutter|carrier|missile|train(?:ed|ing)? (?:it|the model))(?!\p{L})/iu;

/** Prices by token, image, minute and the like; by month or user, or outright, where the sentence speaks of a price. */
export const prices: Finder = (line) =>
  line.figures.flatMap((figure): Found[] => {
    if (!figure.currency || figure.delta || figure.times || isQuestion(line)) return [];
    const used = endOf(line, figure.end, PER_USE);
    const timed = endOf(line, figure.end, PER_TIME);
    const around = before(line, figure.start, 70) + line.text.slice(figure.end, figure.end + 40);
    const fits =
      used !== null ||
      (PRICED.test(around) &&
        !NO_PRICE.test(around) &&
        (timed !== null || (!figure.scaled && DIRECT.test(before(line, figure.start, 40)))));
    const end = used ?? timed ?? figure.end;
    const span = { start: figure.start, end };
    if (
      !fits ||
      isDenied(line, span) ||
      (isCompared(line, figure) && !/\bfrom $/.test(before(line, figure.start, 5)))
    )
      return [];
    if (isCompared(line, figure) && /(?:up|down) from $/.test(before(line, figure.start, 10)))
      return [];
    return [
      {
        kind: 'price',
        at: line.at,
        ...span,
        key: line.text.slice(span.start, end).toLowerCase().replace(/\s/g, ''),
        of: ownerOf(line, span, line.models),
        comparison: comparisonFor(line, figure, end),
        supposed: isSupposed(line, span),
      },
    ];
  });
