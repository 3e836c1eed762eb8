import { endOf, type Finder, type Found } from './line.ts';
import { ownerOf } from './owner.ts';
import { isDenied, isQuestion, isSupposed } from './supposed.ts';

const PARAMETERS =
  /^(?:\+)?(?:[ -](?:active|activated|total|trainable|learnable|dense|model|effective|aktive|aktiven)){0,3}[ -](?:de |di |d')?(?:parameters?|params|Parameter|Parametern|paramètres|parámetros|parametri|parâmetros)(?![\p{L}])(?: (?:in total|active|per token|activated))?/u;
/** "41B active and 675B total parameters": the word stands behind the second alone. */
const SHARED =
  /^ (?:active|activated|total)(?= (?:and|of|out of|from|with|\/|,) (?:its |the |a total of )?\d{1,4}(?:\.\d)?[BMT]?(?: billion| trillion| million)?(?: total| active)? param)/u;

/** How many parameters a model has. */
export const parameters: Finder = (line) =>
  line.figures.flatMap((figure): Found[] => {
    if (!figure.scaled || figure.currency || figure.percent || figure.delta || isQuestion(line))
      return [];
    const end = endOf(line, figure.end, PARAMETERS) ?? endOf(line, figure.end, SHARED);
    if (end === null) return [];
    const span = { start: figure.start, end };
    if (isDenied(line, span)) return [];
    return [
      {
        kind: 'parameters',
        at: line.at,
        ...span,
        key: line.text.slice(span.start, end).toLowerCase().replace(/[\s-]/g, ''),
        of: ownerOf(line, span, line.models),
        supposed: isSupposed(line, span),
      },
    ];
  });
