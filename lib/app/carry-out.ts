import type { ReadAnswer } from '../engines/answers/read-answer.ts';
import type { Drafted } from '../engines/answers/statements.ts';
import { groundingOf } from '../grounding/grounding.ts';
import { ordersIn, withoutObeyed } from '../grounding/obeyed.ts';
import { checkTranslated } from '../grounding/translated.ts';
import type { Article } from '../model/article.ts';
import type { CheckedStatement, EngineTask, WritingOrder, WritingState } from '../model/engines.ts';
import { supposedIn } from '../signals/supposed.ts';

/** How often it is told how the writing goes on, in milliseconds; so seldom at the least, so that nobody takes it for dead. */
const OFTEN = 200;
export const SELDOM = 10_000;

/** Tells how the writing goes on; false where nobody wants to know any more. */
export type Tell = (state: WritingState) => Promise<boolean>;

/** Has an order's task answered by some model; `say` is told how it goes on. */
export type Answer = (
  order: WritingOrder,
  say: (state: WritingState) => void,
  signal: AbortSignal,
) => Promise<ReadAnswer>;

/** The articles of a comparison as one text, and where in it the sentences of each begin. */
function joined(articles: readonly Article[]): { article: Article; starts: number[] } {
  const [first, ...others] = articles;
  if (!first) throw new Error('Nothing to compare');
  const all: Article = { ...first, blocks: [...first.blocks], sentences: [...first.sentences] };
  const starts = [0];
  for (const { title, blocks, sentences } of others) {
    starts.push(all.sentences.length);
    all.blocks.push({ kind: 'heading', level: 1, text: title, marks: [] });
    const shift = all.blocks.length;
    all.blocks.push(...blocks);
    all.sentences.push(...sentences.map((one) => ({ ...one, block: one.block + shift })));
  }
  return { article: all, starts };
}

/** Holds statements to an article; what its page only orders models to say counts as not in it. */
function holderOf(article: Article, { into }: EngineTask): (draft: Drafted) => CheckedStatement {
  const grounding = groundingOf(article, supposedIn(article)?.hedged ?? []);
  const orders = ordersIn(article);
  return ({ role, text, cites }) =>
    withoutObeyed(grounding.check({ text, cites }, role, into), orders);
}

/** Holds a comparison against all its articles; what is the open one's is told as such, the rest by the article it is of. */
function checkComparison(
  { article, others, task }: WritingOrder,
  drafts: readonly Drafted[],
): CheckedStatement[] {
  const { article: all, starts } = joined([article, ...others.map((one) => one.article)]);
  const held = holderOf(all, task);
  return drafts.map(({ role, text, cites, across = [] }) => {
    const named = across.map((cite) => (starts[cite.article] ?? 0) + cite.sentence);
    const checked = held({ role, text, cites: named.length > 0 ? named : cites });
    const own = article.sentences.length;
    return {
      ...checked,
      sentences: checked.sentences.filter((at) => at < own),
      across: checked.sentences.flatMap((at) => {
        const of = starts.findLastIndex((start) => start <= at);
        const other = others[of - 1];
        return other ? [{ articleId: other.articleId, sentence: at - (starts[of] ?? 0) }] : [];
      }),
    };
  });
}

function check(order: WritingOrder, drafts: readonly Drafted[]): CheckedStatement[] {
  const { article, task } = order;
  if (task.kind === 'compare') return checkComparison(order, drafts);
  if (task.kind === 'translate')
    return drafts.map(({ role, ...one }) => checkTranslated(one, role, article.sentences));
  return drafts.map(holderOf(article, task));
}

/** Tells at most so often, and now and then where nothing comes: a model may read for minutes before it writes. */
class Teller {
  readonly #now: () => number;
  #told = 0;
  #state: WritingState = { kind: 'waiting' };
  readonly #beat: ReturnType<typeof setInterval>;
  readonly #tell: () => void;

  constructor(tell: Tell, stop: () => void, now: () => number) {
    this.#now = now;
    this.#tell = () => {
      this.#told = this.#now();
      // One word that is lost does not matter: the next one comes.
      tell(this.#state).then(
        (wanted) => {
          if (!wanted) stop();
        },
        () => {},
      );
    };
    this.#beat = setInterval(this.#tell, SELDOM);
  }

  say(state: WritingState): void {
    this.#state = state;
    if (this.#now() - this.#told >= OFTEN) this.#tell();
  }

  end(): void {
    clearInterval(this.#beat);
  }
}

/**
 * Carries an order out: has it answered, and holds what was written to the article. Tells how it goes on, and last what came of it
 * or what went wrong. Never rejects.
 */
export async function carryOut(
  order: WritingOrder,
  {
    answer,
    tell,
    signal,
    now,
  }: { answer: Answer; tell: Tell; signal: AbortSignal; now: () => number },
): Promise<void> {
  const own = new AbortController();
  const teller = new Teller(tell, () => own.abort(), now);
  const last = await outcome(order, () =>
    answer(order, (state) => teller.say(state), AbortSignal.any([own.signal, signal])),
  );
  teller.end();
  // All that was written hangs on this one word.
  await tell(last)
    .catch(() => tell(last))
    .catch(() => false);
}

async function outcome(
  order: WritingOrder,
  write: () => ReturnType<Answer>,
): Promise<WritingState> {
  try {
    const found = await write();
    if (!found.ok) return { kind: 'failed', trouble: found.error };
    const { statements, silent, cut } = found.value;
    return { kind: 'done', statements: check(order, statements), silent, cut };
  } catch (error) {
    return { kind: 'failed', trouble: { kind: 'not-readable', detail: String(error) } };
  }
}
