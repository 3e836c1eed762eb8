import type { Article } from '../model/article.ts';
import type { Prompt, Reply } from '../model/engine-exchange.ts';
import type { EngineTask, EngineTrouble } from '../model/engines.ts';
import { err, ok, type Result } from '../model/result.ts';
import {
  type ReadAnswer,
  readAnswer,
  readBrief,
  readComparison,
  readTranslation,
} from './answers/read-answer.ts';
import type { Drafted } from './answers/statements.ts';
import { answerTokens, promptTokens, roomBeside } from './lengths/budget.ts';
import { headOf, splitArticle } from './lengths/split.ts';
import { estimateTokens } from './lengths/tokens.ts';
import { explainPrompt, questionPrompt } from './prompts/ask.ts';
import { type BriefWish, briefPrompt, mergePrompt } from './prompts/brief.ts';
import { comparePrompt, MOST_COMPARED } from './prompts/compare.ts';
import type { ArticlePart } from './prompts/numbered.ts';
import { translatePrompt } from './prompts/translate.ts';

/** What a task is done with. */
export interface Material {
  article: Article;
  /** Other articles on its story, for a comparison: the first four are taken. */
  others: readonly Article[];
  /** The brief to be translated. */
  brief: readonly Drafted[];
}

export interface Wish extends BriefWish {
  /** Tokens that the model takes at once, with its answer. */
  contextTokens: number;
}

/** One question to a model, and how its answer is read. */
export interface Step {
  prompt: Prompt;
  read(reply: Reply): ReadAnswer;
}

/** The questions of a task, one after the other; `merge` makes one more of what came of several. */
export interface Plan {
  steps: Step[];
  merge: ((parts: readonly (readonly Drafted[])[]) => Result<Step, EngineTrouble>) | null;
}

type Planned = Result<Plan, EngineTrouble>;

/** More parts are no article, and too many questions. */
const MOST_PARTS = 24;

/** Less room than this and a part says nothing. In tokens. */
const LEAST_ROOM = 150;

const tooLong = (detail: string) => err<EngineTrouble>({ kind: 'too-long', detail });

const noRoom = (contextTokens: number) =>
  tooLong(`The model takes ${contextTokens} tokens, which is too few for this`);

/** The article in as many parts as the model takes it in, each asked about by `promptOf`. */
function partsFor(
  article: Article,
  wish: Wish,
  promptOf: (part: ArticlePart) => Prompt,
): Result<ArticlePart[], EngineTrouble> {
  const room = roomBeside(promptOf({ article, from: 0, to: 0 }), wish.contextTokens);
  if (room < LEAST_ROOM) return noRoom(wish.contextTokens);
  const parts = splitArticle(article, room);
  if (parts.length === 0) return err({ kind: 'no-text', detail: 'The article has no text' });
  if (parts.length > MOST_PARTS) return tooLong(`${parts.length} parts`);
  return ok(parts);
}

/** Statements of each part that are merged, fewer and fewer until they fit. */
const FEWER = [20, 8, 6, 4, 3, 2, 1];

function planBrief({ article }: Material, wish: Wish): Planned {
  const maxTokens = answerTokens(wish.contextTokens);
  const promptOf = (part: ArticlePart): Prompt => briefPrompt(part, wish, maxTokens);
  const read = (reply: Reply): ReadAnswer => readBrief(reply, article.sentences.length);
  const parts = partsFor(article, wish, promptOf);
  if (!parts.ok) return parts;
  const steps = parts.value.map((part) => ({ prompt: promptOf(part), read }));
  if (steps.length === 1) return ok({ steps, merge: null });
  const merge: Plan['merge'] = (found) => {
    for (const most of FEWER) {
      const statements = found.flatMap((one) => one.slice(0, most));
      const prompt = mergePrompt(article.title, statements, wish, maxTokens);
      const size = promptTokens(prompt) + maxTokens;
      if (size <= wish.contextTokens) return ok({ prompt, read });
    }
    return noRoom(wish.contextTokens);
  };
  return ok({ steps, merge });
}

/** Asks each part, or those of them that `concerns`; what they answer stands side by side. */
function planAnswer(
  { article }: Material,
  wish: Wish,
  flag: 'answered' | 'explained',
  promptOf: (part: ArticlePart) => Prompt,
  concerns: (part: ArticlePart) => boolean,
): Planned {
  const parts = partsFor(article, wish, promptOf);
  if (!parts.ok) return parts;
  const concerned = parts.value.filter(concerns);
  const read = (reply: Reply): ReadAnswer => readAnswer(reply, article.sentences.length, flag);
  const asked = concerned.length > 0 ? concerned : parts.value;
  return ok({ steps: asked.map((part) => ({ prompt: promptOf(part), read })), merge: null });
}

function has(term: string): (part: ArticlePart) => boolean {
  const word = term.trim().toLowerCase();
  return ({ article, from, to }) =>
    article.sentences.slice(from, to).some(({ text }) => text.toLowerCase().includes(word));
}

/** Half of the room is the open article's, the rest is shared by the others; what one does not need goes to those after it. */
function planComparison({ article, others }: Material, wish: Wish): Planned {
  const compared = [article, ...others.slice(0, MOST_COMPARED - 1)];
  const promptOf = (parts: ArticlePart[]): Prompt =>
    comparePrompt(parts, wish.into, answerTokens(wish.contextTokens));
  let room = roomBeside(
    promptOf(compared.map((one) => ({ article: one, from: 0, to: 0 }))),
    wish.contextTokens,
  );
  if (room < LEAST_ROOM * compared.length) return noRoom(wish.contextTokens);
  const empty = promptTokens(promptOf([]));
  const parts = compared.map((one, i) => {
    const share = i === 0 ? room / 2 : room / (compared.length - i);
    const part = headOf(one, share);
    room -= promptTokens(promptOf([part])) - empty;
    return part;
  });
  const sizes = parts.map(({ to }) => to);
  const read = (reply: Reply): ReadAnswer => readComparison(reply, sizes);
  return ok({ steps: [{ prompt: promptOf(parts), read }], merge: null });
}

/** Share of what an answer may take that the statements to be translated may be long: other languages take more tokens. */
const TRANSLATION_SHARE = 0.4;

function planTranslation({ brief }: Material, wish: Wish, into: string): Planned {
  const maxTokens = answerTokens(wish.contextTokens);
  const groups: Drafted[][] = [];
  let tokens = Number.POSITIVE_INFINITY;
  for (const statement of brief) {
    const size = estimateTokens(statement.text);
    tokens += size;
    if (tokens > maxTokens * TRANSLATION_SHARE) {
      groups.push([]);
      tokens = size;
    }
    groups.at(-1)?.push(statement);
  }
  const steps = groups.map((given) => ({
    prompt: translatePrompt(
      given.map(({ text }) => text),
      into,
      maxTokens,
    ),
    read: (reply: Reply) => readTranslation(reply, given),
  }));
  if (steps.length === 0) return err({ kind: 'no-text', detail: 'Nothing to translate' });
  return ok({ steps, merge: null });
}

/** What a model is to be asked for a task; trouble where the article is longer than it can take. */
export function planFor(task: EngineTask, material: Material, wish: Wish): Planned {
  const tokens = answerTokens(wish.contextTokens);
  switch (task.kind) {
    case 'brief':
      return planBrief(material, wish);
    case 'question': {
      const promptOf = (part: ArticlePart) =>
        questionPrompt(part, task.question, wish.into, tokens);
      return planAnswer(material, wish, 'answered', promptOf, () => true);
    }
    case 'explain': {
      const promptOf = (part: ArticlePart) => explainPrompt(part, task.term, wish.into, tokens);
      return planAnswer(material, wish, 'explained', promptOf, has(task.term));
    }
    case 'compare':
      return planComparison(material, wish);
    case 'translate':
      return planTranslation(material, wish, task.into);
  }
}
