import { comparisonFor, isCompared } from './comparison.ts';
import { before, endOf, type Finder, type Found } from './line.ts';
import { ownerOf } from './owner.ts';
import { isDenied, isQuestion, isSupposed } from './supposed.ts';

const RATE =
  /^ ?(?:output )?(?:(?:tokens?|Token|words|images?|requests|queries|pages|samples|characters|jetons) ?(?:per|\/|a|pro|par|por|al|each) ?(?:second|sec|s|minute|min|Sekunde|seconde|segundo|secondo|user per second)|tok\/s|tokens\/s|t\/s|tps|TPS)(?![\p{L}])/u;
const DURATION =
  /^[ -]?(?:ms|milliseconds?|Millisekunden|millisecondes|milisegundos|millisecondi|s|seconds?)(?![\p{L}])/u;
const LATENCY_BEHIND =
  /^(?: (?:of|end-to-end|average|median|mean|p\d\d|response|inference|first-token|voice-to-voice|TTFT)){0,3} (?:latency|latencies|response times?|time to first (?:token|audio|byte))(?![\p{L}])/u;
const LATENCY =
  /(?<!\p{L})(?:latency|latencies|response times?|time to first (?:token|audio|byte)|time-to-first-(?:token|audio|byte)|TTFT|TTFA|Latenz|latence|latencia|latenza|latência)(?: (?:of|is|was|to|at|from|under|below|as|low|down|drops|dropped|fell|falls|around|about|roughly|only|just|averages|averaging|between|von|unter|de|di|p\d\d|up)){0,5} $/iu;
const FASTER =
  /^(?: times| mal)? (?:faster|as fast|quicker|slower|schneller|plus rapide|más rápido|più veloce|mais rápido|sneller)(?: and [\p{L} ]{3,20})? (?:than|as|als|que|di|do que|dan) (?:the |its |our )?(?:[\p{L}\p{N}.'-]{1,20} ?){1,4}(?![\p{L}])/u;

/** Speed and latency: output by time, a latency that the sentence calls so, and "2x faster" where it says than what. */
export const speeds: Finder = (line) =>
  line.figures.flatMap((figure): Found[] => {
    if (figure.currency || figure.percent || figure.delta || isQuestion(line)) return [];
    const rate = endOf(line, figure.end, RATE);
    const duration = endOf(line, figure.end, DURATION);
    const ahead = LATENCY.exec(before(line, figure.start, 70))?.[0];
    const behind = duration === null ? null : endOf(line, duration, LATENCY_BEHIND);
    const faster =
      figure.times || /^ (?:times|mal)/.test(line.text.slice(figure.end, figure.end + 5))
        ? endOf(line, figure.end, FASTER)
        : null;
    const end =
      rate ??
      behind ??
      (ahead && duration !== null ? duration : null) ??
      withName(line.text, figure.end, faster, line.models);
    if (end === null) return [];
    const span = {
      start:
        figure.start -
        (rate === null && behind === null && faster === null ? (ahead?.length ?? 0) : 0),
      end,
    };
    if (isDenied(line, span) || isCompared(line, figure)) return [];
    return [
      {
        kind: 'speed',
        at: line.at,
        ...span,
        key: line.text.slice(figure.start, end).toLowerCase().replace(/\s/g, ''),
        of: ownerOf(line, span, line.models),
        comparison: faster === null ? comparisonFor(line, figure, end) : null,
        supposed: isSupposed(line, span),
      },
    ];
  });

/** "2x faster than" ends with the name of what it is faster than; without a known name it is left out. */
function withName(
  text: string,
  start: number,
  end: number | null,
  models: readonly { start: number; end: number }[],
): number | null {
  if (end === null) return null;
  const name = models.find((model) => model.start > start && model.start < end);
  return name &&
    /(?:than|as|als|que|di|dan) (?:the |its |our )?$/.test(text.slice(start, name.start))
    ? name.end
    : null;
}
