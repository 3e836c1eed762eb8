import { comparisonFor, isCompared } from './comparison.ts';
import type { Figure } from './figures.ts';
import { gazetteerOf, namesIn } from './gazetteer.ts';
import { before, type Finder, type Found, type Line, type Span } from './line.ts';
import { BENCHMARKS } from './names/benchmarks.ts';
import { ownerOf } from './owner.ts';
import { isDenied, isQuestion, isSupposed } from './supposed.ts';

const KNOWN = gazetteerOf(BENCHMARKS);
const BY_FORM =
  /(?<![\p{L}\p{N}.-])\p{Lu}[\p{L}\p{N}]{0,18}(?:-\p{Lu}[\p{L}\p{N}]{0,14})?(?:-?[Bb]ench|-?Eval|-?Arena|QA)(?:-(?:Pro|Verified|Hard|\d(?:\.\d)?))?(?: (?:Pro|Verified|Hard|Diamond|\d\.\d))?(?![\p{L}\p{N}])/gu;

function benchmarksIn(line: Line): Span[] {
  const known: Span[] = namesIn(line.text, KNOWN);
  for (const { 0: name, index } of line.text.matchAll(BY_FORM)) {
    const end = index + name.length;
    const same = known.findIndex((one) => one.start < end && index < one.end);
    if (same < 0) known.push({ start: index, end });
    else if (end - index > (known[same]?.end ?? 0) - (known[same]?.start ?? 0))
      known[same] = { start: index, end };
  }
  return known.sort((a, b) => a.start - b.start);
}

const ON =
  /^(?: (?:accuracy|score|points|pass@1|F1|Elo|pass rate|success rate|accurate|Punkte))?(?: \([^()]{1,20}\))? (?:on|in|at|auf|bei|im|sur|en|su|em|op)(?: the| dem| der| le| la| el| il| o)?(?: [\p{Ll}'-]{2,16}){0,3} (?:the )?$/u;
const BEHIND_BENCH =
  /^(?: \([^()]{1,30}\))?(?:,? (?:[\p{L}\p{N}][\p{L}\p{N}.-]{0,18} ){0,4}(?:scor(?:es|ed|ing)|reach(?:es|ed|ing)|achiev(?:es|ed|ing)|hits?|hitting|gets?|got|obtains?|posts|posted|attain(?:s|ed)|climb(?:s|ed) to|rose to|score of|accuracy of|with|at|is|was|erreicht)(?: (?:a|an|the|new|about|around|score|accuracy|of|to|at|roughly|state-of-the-art|pass|rate|nearly|almost|over|just|only)){0,4} |[:=] ?| \()$/u;
const NO_SCORE =
  /^(?: \p{L}+)? (?:more|fewer|less|higher|lower|faster|better|worse|cheaper|improvement|reduction|increase|gain|boost|drop|decrease|relative|of the (?:time|tasks|questions|problems|cost|tokens)|tokens|token|questions|tasks|problems|samples|examples)(?!\p{L})/u;
const GAIN =
  /(?<!\p{L})(?:by|improv\p{L}*|gain\p{L}*|another|additional|margin of|lead of|within|only \d|top|at least)[^.;,]{0,14}$/u;
const SCORED =
  /(?<!\p{L})(?:scor(?:es|ed|ing)|score of|erreicht)(?: (?:a|an|about|of|only|just)){0,2} $/u;

/** Whether the number can be a score: a percentage, a score by its verb, an Elo. */
function isScore(line: Line, figure: Figure): boolean {
  if (figure.currency || figure.times || figure.delta || figure.scaled) return false;
  const behind = line.text.slice(figure.end, figure.end + 24);
  if (NO_SCORE.test(behind) || GAIN.test(before(line, figure.start, 30))) return false;
  return figure.percent || /^ Elo/.test(behind) || SCORED.test(before(line, figure.start, 30));
}

/** The benchmark that a figure is for: right behind it ("84 % on MMLU"), or right before ("on MMLU, Orla scores 84 %"). */
function benchmarkFor(line: Line, figure: Figure, all: readonly Span[]): Span | null {
  const behind = all.find(({ start }) => start >= figure.end);
  if (behind && ON.test(line.text.slice(figure.end, behind.start))) {
    // "82 % and 75 % on A and B": each has its own.
    const listed = /(?:%|\d) (?:and|,|versus|vs\.?) (?:about )?$/.test(
      before(line, figure.start, 14),
    );
    const others = /^(?:,| and| or| und| et| y| e) (?:the )?\p{Lu}/u.test(
      line.text.slice(behind.end, behind.end + 8),
    );
    return listed && others ? null : behind;
  }
  const ahead = all.filter(({ end }) => end <= figure.start).at(-1);
  if (!ahead || figure.start - ahead.end > 70) return null;
  return BEHIND_BENCH.test(line.text.slice(ahead.end, figure.start)) ? ahead : null;
}

/** Scores on benchmarks: a percentage, or a number that the sentence calls a score, with the benchmark's name. */
export const scores: Finder = (line) => {
  if (line.figures.length === 0 || isQuestion(line) || /respectively/.test(line.text)) return [];
  const all = benchmarksIn(line);
  if (all.length === 0) return [];
  return line.figures.flatMap((figure): Found[] => {
    if (
      !isScore(line, figure) ||
      all.some(({ start, end }) => figure.start >= start && figure.end <= end)
    )
      return [];
    const about = benchmarkFor(line, figure, all);
    if (!about || isDenied(line, figure) || isCompared(line, figure)) return [];
    return [
      {
        kind: 'score',
        at: line.at,
        start: figure.start,
        end: /^ Elo/.test(line.text.slice(figure.end)) ? figure.end + 4 : figure.end,
        key: `${line.text.slice(figure.start, figure.end)} ${line.text.slice(about.start, about.end)}`,
        about,
        of: ownerOf(
          line,
          about.start >= figure.end ? { start: figure.start, end: about.end } : figure,
          line.models,
        ),
        comparison: comparisonFor(line, figure, Math.max(figure.end, about.end)),
        supposed: isSupposed(line, figure),
      },
    ];
  });
};
