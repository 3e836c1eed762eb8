import type { Arguments, Match } from './arguments.ts';
import { type Clause, clausesIn } from './clauses.ts';
import type { Parsed, Unit } from './units.ts';

interface Span {
  start: number;
  end: number;
}

const words = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu');

/** How sure a text is of what it tells: what leaves it open, what only plans it, on what it hangs, and who only thinks so. */
const MAY = words('may(?! \\d)|might|could');
const PERHAPS = words('perhaps|possibly|probably|maybe|likely|potentially|reportedly|allegedly');
const PLANS =
  /^(?:plan|plans|planned|planning|hope|hopes|hoped|hoping|want|wants|wanted|intend|intends|intended|aim|aims|aimed|consider|considers|considering|considered|expected|prepare|preparing|threaten|threatens|threatened|threatening|offer|offers|offered|tries|trying|tried|like|seeks|sought|likely|asked|urged)$/;
const IF = words('(?<!even |as |see |ask |asked |know |knew )if|provided that|unless|as long as');
const THINKS =
  /^(?:thinks?|thought|believes?|believed|fears?|feared|expects?|expected|hopes?|hoped|estimates?|estimated|suspects?|suspected|argues?|argued|predicts?|predicted|worr(?:y|ies|ied)|claims?|claimed|alleges?|alleged|guess(?:es)?|reckons?|doubts?)$/;

/** What a statement may say so that it is open too. */
const OPEN = words(
  'may|might|could|would|should|can|possib\\p{L}*|perhaps|maybe|likely|potential\\p{L}*|plan\\p{L}*|intend\\p{L}*|aim\\p{L}*|hop(?:e|es|ed|ing)|want\\p{L}*|seek\\p{L}*|consider\\p{L}*|propos\\p{L}*|expect\\p{L}*|predict\\p{L}*|forecast\\p{L}*|if|unless|provided|whether|prepar\\p{L}*|scheduled|due|threat\\p{L}*|mull\\p{L}*|weigh\\p{L}*|explor\\p{L}*|option|open to|willing|eventual\\p{L}*|chance|risk|believ\\p{L}*|think\\p{L}*|fear\\p{L}*|suggest\\p{L}*|reportedly|alleg\\p{L}*|offer\\p{L}*|try|trying|tried|unclear|able|permit\\p{L}*|limit\\p{L}*|said to|(?:is|are|was|were) to|allow\\p{L}*|forbid\\p{L}*|banned|entitled|unable|cannot|set to|as early as|up to',
);
const WILL = words(
  'will|going to|to be|is to|are to|plans?|promis\\p{L}*|vow\\p{L}*|future|soon|later',
);
const HANGS = words(
  'if|provided|providing|unless|once|when|should|depend\\p{L}*|condition\\p{L}*|subject to|only|must|ha(?:ve|s) to|need\\p{L}*|requir\\p{L}*|could|may|might|would|possibly|pending|as long as|without|until|assuming|otherwise|for those|who',
);
const SAYS = words(
  'sa(?:y|ys|id|ying)|according|th(?:ink|inks|ought)|believ\\p{L}*|fear\\p{L}*|expect\\p{L}*|hop(?:e|es|ed|ing)|estimat\\p{L}*|suspect\\p{L}*|argu\\p{L}*|predict\\p{L}*|forecast\\p{L}*|worr\\p{L}*|claim\\p{L}*|alleg\\p{L}*|accus\\p{L}*|warn\\p{L}*|view|opinion|call\\p{L}*|describ\\p{L}*|considers?|report\\p{L}*|likely|may|might|could|should|told|stat(?:es|ed|ing)|not(?:es|ed|ing)|add(?:s|ed)|projected|anticipat\\p{L}*|suggest\\p{L}*|question\\p{L}*|doubt\\p{L}*|see(?:s|n)? as|den(?:y|ies|ied)|disput\\p{L}*|blam\\p{L}*|admit\\p{L}*|acknowledg\\p{L}*|conced\\p{L}*|accept\\p{L}*|found|finds?|wrote|writes?|agree\\p{L}*|puts?|sees|concern\\p{L}*|rumou?r\\p{L}*|demand\\p{L}*|su(?:es?|ed|ing)|lawsuit|criticiz\\p{L}*|stress\\p{L}*|complain\\p{L}*|insist\\p{L}*|caution\\p{L}*|point(?:s|ed) out|emphasiz\\p{L}*',
);

/** Tokens around a verb in which a "perhaps" is of it. */
const NEAR = 5;

const textOf = ({ text, tokens }: Parsed, from: number, to: number): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end);

const isOpenAt = (source: Unit, { from, verb }: Clause): boolean =>
  MAY.test(textOf(source, from, verb)) ||
  PERHAPS.test(textOf(source, Math.max(0, from - 2), verb + NEAR));

/** "Hopes to release": what a verb is only planned by. */
const isPlanned = ({ tokens }: Unit, { from, verb, isInfinitive }: Clause): boolean =>
  (isInfinitive && PLANS.test(tokens[from - 1]?.folded ?? '')) ||
  // "To have the permit withdrawn".
  (from === verb &&
    tokens.some(
      ({ folded }, at) =>
        at < verb &&
        verb - at <= NEAR &&
        /^(?:have|get|see)$/.test(folded) &&
        tokens[at - 1]?.folded === 'to',
    ));

/** Whether a clause hangs on a condition that it is not itself. */
function hangs(source: Unit, { verb }: Clause): boolean {
  const found = IF.exec(source.text);
  if (!found) return false;
  const at = source.tokens.findIndex(({ end }) => end > found.index);
  if (verb < at) return true;
  const next = clausesIn(source).find((clause) => clause.verb > at);
  return next !== undefined && next.verb !== verb;
}

/** Whether somebody only thinks what a clause says. */
const isThought = (source: Unit, { verb, from }: Clause): boolean =>
  clausesIn(source).some(
    (other) =>
      other.verb < from &&
      THINKS.test(source.tokens[other.verb]?.folded ?? '') &&
      !other.isPassive &&
      other.verb !== verb,
  );

const SAID = /^(?:says?|said|told|tells?|wrote|writes?|insists?|insisted|according)$/;
/** What people say of their own things rather than what others see too. */
const PRAISES =
  /^(?:better|best|worse|safe|safer|safest|fast|faster|cheaper|accurate|fair|wrong|enough|superior|most|unbiased|reliable|secure|harmless|effective|smarter|strongest|easily)$/;

/** Whether somebody only says how good something is. */
const isClaimed = (source: Unit, { verb, from }: Clause): boolean =>
  source.tokens
    .slice(Math.max(0, verb - 1), verb + NEAR)
    .some(({ folded }) => PRAISES.test(folded)) &&
  clausesIn(source).some(
    (other) => other.verb < from && SAID.test(source.tokens[other.verb]?.folded ?? ''),
  );

const DISPUTED =
  /(?<!\p{L})(?:reject(?:s|ed)?|den(?:y|ies|ied)|disput(?:es?|ed)|contradict(?:s|ed)?|contests?|contested|disagrees?|disagreed)(?!\p{L})/iu;

/** Whether somebody says it and the sentence behind it tells that somebody else does not think so. */
function isDisputed(units: readonly Unit[], at: number, { from }: Clause): boolean {
  const [source, next] = [units[at], units[at + 1]];
  return (
    source !== undefined &&
    ((next?.block === source.block && DISPUTED.test(next.text)) || DISPUTED.test(source.text)) &&
    clausesIn(source).some(
      (other) => other.verb < from && SAID.test(source.tokens[other.verb]?.folded ?? ''),
    )
  );
}

/** The parts of a statement that are told more certainly than all sentences that say the same. */
export function strongerIn(
  statement: Parsed,
  reader: Arguments,
  units: readonly Unit[],
  support: readonly number[],
): Span[] {
  if (statement.text.includes('?')) return [];
  return clausesIn(statement).flatMap((clause): Span[] => {
    const verb = statement.tokens[clause.verb]?.folded ?? '';
    if (THINKS.test(verb) || SAYS.test(verb)) return [];
    const matches = reader.matches(statement, clause, support);
    if (matches.length === 0) return [];
    const rest = withoutVerb(statement, clause);
    const every = (holds: (unit: Unit, other: Clause) => boolean): boolean =>
      matches.every(({ unit, clause: other }: Match) => {
        const source = units[unit];
        return source !== undefined && holds(source, other);
      });
    const areDisputed = matches.every((one) => isDisputed(units, one.unit, one.clause));
    const isStronger =
      (!SAYS.test(rest) && areDisputed) ||
      (!OPEN.test(rest) &&
        every((unit, other) => isOpenAt(unit, other) || isPlanned(unit, other))) ||
      (clause.tense === 'past' &&
        !OPEN.test(rest) &&
        !WILL.test(rest) &&
        every((_, { tense }) => tense === 'future')) ||
      (!HANGS.test(rest) && every(hangs)) ||
      (!SAYS.test(rest) &&
        every((unit, other) => isThought(unit, other) || isClaimed(unit, other)));
    if (!isStronger) return [];
    const { tokens } = statement;
    return [{ start: tokens[clause.from]?.start ?? 0, end: tokens[clause.verb]?.end ?? 0 }];
  });
}

/** A statement's words without a verb, which cannot be what leaves itself open. */
const withoutVerb = ({ text, tokens }: Parsed, { verb }: Clause): string => {
  const { start = 0, end = 0 } = tokens[verb] ?? {};
  return `${text.slice(0, start)} ${text.slice(end)}`;
};
