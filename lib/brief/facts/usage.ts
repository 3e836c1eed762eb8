import { comparisonFor, isCompared } from './comparison.ts';
import { before, endOf, type Finder, type Found } from './line.ts';
import { isDenied, isQuestion, isSupposed } from './supposed.ts';

const USERS =
  /^(?:\+)?(?: (?:de|di|d'))?(?:[ -](?:weekly|monthly|daily|active|paying|paid|registered|business|enterprise|free|global|total|new|wöchentliche|monatliche|aktive)){0,4}[ -](?:users|customers|subscribers|downloads|weekly users|visitors|installs|stars|Nutzer|Nutzerinnen und Nutzer|Kunden|Abonnenten|utilisateurs|clients|abonnés|usuarios|clientes|suscriptores|utenti|clienti|abbonati|usuários|utilizadores|gebruikers|klanten)(?![\p{L}])(?: (?:per|a|each|every) (?:week|month|day))?(?: (?:on GitHub|worldwide|weltweit))?/u;
const REVENUE =
  /^(?: (?:in|of))(?: (?:annual|annualized|annualised|yearly|quarterly|monthly|recurring|run-rate|total|net|estimated|its|ARR)){0,3} (?:revenues?|sales|ARR|profits?|net income|run[- ]rate|recurring revenue)(?![\p{L}])|^ (?:Umsatz|de chiffre d'affaires|de ingresos|di ricavi|de receita|omzet)(?![\p{L}])/u;
const REVENUE_AHEAD =
  /(?<!\p{L})(?:revenues?|ARR|net income|run[- ]rate|annual sales|Umsatz|chiffre d'affaires|ingresos|ricavi|receita|omzet)(?: (?:of|to|at|is|was|reached|hit|topped|rose|grew|passed|surpassed|exceeded|more|than|over|about|around|roughly|nearly|almost|von|de|di|van|record|a)){1,5} $/iu;

/** A number that is asked for or aimed at, not reached. */
const WISHED =
  /(?<!\p{L})(?:need|needs|require[sd]?|at least|goal of|to reach|to get to|want)(?!\p{L})[^.;]{0,16}$/u;

/** How many use something, and what it earns. */
export const usage: Finder = (line) =>
  line.figures.flatMap((figure): Found[] => {
    if (figure.percent || figure.times || figure.delta || isQuestion(line)) return [];
    const users = !figure.currency && figure.value >= 1000 ? endOf(line, figure.end, USERS) : null;
    const earned = figure.currency && figure.value >= 1e5 ? endOf(line, figure.end, REVENUE) : null;
    const ahead =
      figure.currency && figure.value >= 1e5
        ? REVENUE_AHEAD.exec(before(line, figure.start, 70))?.[0]
        : undefined;
    const end = users ?? earned ?? (ahead ? figure.end : null);
    if (end === null) return [];
    const span = {
      start: figure.start - (users === null && earned === null ? (ahead?.length ?? 0) : 0),
      end,
    };
    if (
      isDenied(line, span) ||
      isCompared(line, figure) ||
      WISHED.test(before(line, figure.start, 40))
    )
      return [];
    return [
      {
        kind: 'usage',
        at: line.at,
        ...span,
        key: line.text.slice(figure.start, end).toLowerCase(),
        comparison: comparisonFor(line, figure, end),
        supposed: isSupposed(line, span),
      },
    ];
  });
