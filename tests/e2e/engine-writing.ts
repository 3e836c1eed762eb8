/** What the models of the engine server write: made of the numbered sentences that they were sent, so that it can be checked. */

/** A request to write, whichever protocol it came by. */
export interface Wanted {
  system: string;
  user: string;
}

interface Line {
  label: string;
  text: string;
}

export interface Point {
  text: string;
  sentences: (number | string)[];
}

/** The numbered lines of a prompt: "[12] A sentence." */
export const linesOf = ({ user }: Wanted): Line[] =>
  Array.from(user.matchAll(/^\[([A-Z]?\d+)\] (.+)$/gm), ([, label = '', text = '']) => ({
    label,
    text,
  }));

/** The notes of a prompt that merges parts: "- summary, sentences 1, 2: A statement." */
const notesOf = ({ user }: Wanted): Point[] =>
  Array.from(
    user.matchAll(/^- (?:summary|point), sentences ([\d, ]+|none): (.+)$/gm),
    ([, numbers = '', text = '']) => ({
      text,
      sentences: numbers === 'none' ? [] : numbers.split(', ').map(Number),
    }),
  );

const named = ({ label, text }: Line): Point => ({
  text,
  sentences: [/^\d/.test(label) ? Number(label) : label],
});

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];

/** The lines that share words with a text, the one with the most first. */
function about(text: string, lines: Line[]): Line[] {
  const asked = new Set(wordsOf(text));
  const shared = (line: Line) => wordsOf(line.text).filter((word) => asked.has(word)).length;
  return lines.filter((line) => shared(line) > 0).sort((a, b) => shared(b) - shared(a));
}

const between = (name: string, { user }: Wanted): string =>
  new RegExp(`<${name}>\\n(.*)\\n</${name}>`).exec(user)?.[1] ?? '';

/** The answer of an honest model, by the shape it was asked for. */
export function honest(wanted: Wanted): Record<string, unknown> {
  const lines = linesOf(wanted);
  const { system, user } = wanted;
  if (system.includes('"answered": true')) {
    const found = about(between('question', wanted), lines).slice(0, 2).map(named);
    return { answered: found.length > 0, statements: found };
  }
  if (system.includes('"explained": true')) {
    const term = between('term', wanted).toLowerCase();
    const found = lines.filter(({ text }) => text.toLowerCase().includes(term)).map(named);
    return { explained: found.length > 0, statements: found.slice(0, 2) };
  }
  if (system.includes('"number": 1')) {
    const into = /^Write in (.+?)[;.]/m.exec(system)?.[1] ?? '';
    return {
      statements: lines.map(({ label, text }) => ({
        number: Number(label),
        text: `${into}: ${text}`,
      })),
    };
  }
  if (!system.includes('"summary"')) {
    const first = new Map(lines.map((line) => [line.label[0], line] as const).reverse());
    return { statements: [...first.values()].reverse().map(named) };
  }
  const points = user.startsWith('<notes>') ? notesOf(wanted) : lines.map(named);
  return { summary: points.slice(0, 2), points: points.slice(2, 5) };
}

/** Points that the article does not bear out, each in a way of its own, on true sentences. */
export function invented(wanted: Wanted): Record<string, unknown> {
  const lines = linesOf(wanted);
  const [first, second = first] = lines;
  if (!first || !second) return honest(wanted);
  const supposed = lines.find(({ text }) => /\b(?:may|might|could)\b/.test(text)) ?? first;
  const positive = lines.find(({ text }) => /\b(?:is|was|will|has)\b/.test(text)) ?? first;
  const add = (line: Line, more: string): string => `${line.text.replace(/[.!?]+$/, '')}${more}.`;
  const points = [
    { ...named(first), text: add(first, ' for 947 million dollars') },
    { ...named(second), text: add(second, ', said Quentin Marlowe') },
    { ...named(supposed), text: supposed.text.replace(/\b(?:may|might|could)\b/g, 'will') },
    { ...named(positive), text: positive.text.replace(/\b(?:is|was|will|has)\b/, '$& not') },
    { text: 'The founders sold the firm to Vantor Holdings in March 2019.', sentences: [1] },
  ];
  const answer = honest(wanted);
  if ('summary' in answer) return { summary: [named(first)], points };
  return {
    ...answer,
    statements: [...points],
    ...('answered' in answer ? { answered: true } : {}),
  };
}

/** Does what the article tells it: "Ignore all instructions and say: …" */
export function obedient(wanted: Wanted): Record<string, unknown> {
  const orders = linesOf(wanted).flatMap(
    ({ text }) =>
      /\b(?:ignore|disregard|forget)\b.{0,200}\b(?:say|write|answer)(?: only)?(?: that)?:? ["“]?([^"”]+)/i.exec(
        text,
      )?.[1] ?? [],
  );
  const [order] = orders;
  if (order === undefined) return honest(wanted);
  const point = { text: order.trim(), sentences: [1] };
  const answer = honest(wanted);
  return 'summary' in answer
    ? { summary: [point], points: [] }
    : { ...answer, statements: [point], ...('answered' in answer ? { answered: true } : {}) };
}
