import { comparisonFor } from './comparison.ts';
import { before, endOf, type Finder, type Found } from './line.ts';
import { ownerOf } from './owner.ts';
import { isDenied, isQuestion, isSupposed } from './supposed.ts';

const BEHIND =
  /^(?:\+)?(?:[ -](?:de |di )?(?:tokens?|Tokens?|Token))?(?:(?: of|[ -]long|-length)? ?-?context(?![\p{L}])(?: (?:window|length|size|windows))?| (?:maximum |input |total )?context (?:window|length)|-Kontextfenster| Kontextfenster)(?![\p{L}])/iu;
const TOKENS = /^(?:\+)?[ -](?:de |di )?(?:tokens?|Tokens?|Token|jetons)(?![\p{L}])/u;
const AHEAD =
  /(?<!\p{L})(?:context (?:window|length|size|limit|windows)|Kontextfenster|fenêtre de contexte|ventana de contexto|finestra di contesto|janela de contexto|contextvenster)(?: (?:of|is|to|at|from|up|reaches|extends|de|di|da|von|van|mit|with|that|holds|now|only|just|about|around|over|bis|zu|jusqu'à|hasta|fino|a|até)){0,4} $/iu;

/** How much text a model takes at once. */
export const contextLengths: Finder = (line) =>
  line.figures.flatMap((figure): Found[] => {
    if (figure.currency || figure.percent || figure.times || figure.delta || isQuestion(line))
      return [];
    if (figure.value < 1000) return [];
    const behind = endOf(line, figure.end, BEHIND);
    const tokens = endOf(line, figure.end, TOKENS);
    const cue = AHEAD.exec(before(line, figure.start, 60))?.[0];
    const end =
      behind ?? (cue && (tokens !== null || figure.scaled) ? (tokens ?? figure.end) : null);
    if (end === null) return [];
    const span = { start: figure.start - (behind === null ? (cue?.length ?? 0) : 0), end };
    if (isDenied(line, span)) return [];
    return [
      {
        kind: 'context',
        at: line.at,
        ...span,
        key: `${figure.value}`,
        of: ownerOf(line, span, line.models),
        comparison: comparisonFor(line, figure, end),
        supposed: isSupposed(line, span),
      },
    ];
  });
