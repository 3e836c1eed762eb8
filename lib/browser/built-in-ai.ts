import type { Prompt, Reply } from '../model/engine-exchange.ts';
import { err, ok } from '../model/result.ts';
import { type BuiltInCall, makerIn, readText, stateOf, withSession } from './built-in-session.ts';
import type {
  BuiltInState,
  ModelOptions,
  ModelSession,
  SummarizerOptions,
  SummarizerSession,
} from './built-in-types.ts';
import type { Told } from './engine-reply.ts';
import type { Patience } from './patience.ts';

/** Languages as BCP 47 tags: of what is read, and of what is written. */
export interface Languages {
  from: string | null;
  into: string | null;
}

export interface SummaryWish extends Languages {
  type: 'key-points' | 'tldr';
  length: 'short' | 'medium' | 'long';
}

/** The models that the browser carries. No function rejects; what is asked for where `state` says "downloadable" begins the download, and has to be the first call in a click. */
export interface BuiltInAi {
  /** Of the model that prompts are put to. */
  modelState(languages: Languages): Promise<BuiltInState>;
  /** Tokens that this model takes at once, with its answer. */
  modelContext(languages: Languages, call?: BuiltInCall): Promise<Told<number>>;
  /** Puts a prompt to the model, its answer held to the prompt's schema. */
  write(prompt: Prompt, languages: Languages, call?: BuiltInCall): Promise<Told<Reply>>;
  summarizerState(wish: SummaryWish): Promise<BuiltInState>;
  /** A summary in plain text; what is too long is summarized in parts, and then their summaries. */
  summarize(
    paragraphs: readonly string[],
    wish: SummaryWish,
    call?: BuiltInCall,
  ): Promise<Told<string>>;
  translatorState(from: string, into: string): Promise<BuiltInState>;
  /** Texts in another language, one for one. */
  translate(
    texts: readonly string[],
    from: string,
    into: string,
    call?: BuiltInCall,
  ): Promise<Told<string[]>>;
  detectorState(): Promise<BuiltInState>;
  /** The language of a text; null where the browser is not sure. */
  detect(text: string, call?: BuiltInCall): Promise<Told<string | null>>;
}

/** The language without its region, which the models do not know. */
const primary = (tag: string | null): string => tag?.split('-')[0]?.toLowerCase() || 'en';

/** The prompts are English, whatever the article is. */
const modelOptions = ({ from, into }: Languages): ModelOptions => ({
  expectedInputs: [{ type: 'text', languages: [...new Set(['en', primary(from)])] }],
  expectedOutputs: [{ type: 'text', languages: [primary(into ?? from)] }],
});

const summarizerOptions = ({ type, length, from, into }: SummaryWish): SummarizerOptions => ({
  type,
  length,
  format: 'plain-text',
  expectedInputLanguages: [primary(from)],
  outputLanguage: primary(into ?? from),
});

/** What a browser that does not say takes: the least that any had. In tokens. */
const LEAST_CONTEXT = 4096;

const contextOf = ({ contextWindow, inputQuota }: ModelSession): number =>
  contextWindow ?? inputQuota ?? LEAST_CONTEXT;

async function fits(session: ModelSession, { user, schema }: Prompt, wait: Patience) {
  const options = { signal: wait.signal, ...(schema ? { responseConstraint: schema } : {}) };
  const used = session.contextUsage ?? session.inputUsage ?? 0;
  const more = await (session.measureContextUsage?.(user, options) ??
    session.measureInputUsage?.(user, options) ??
    0);
  return used + more <= contextOf(session);
}

/** How often summaries are summarized again. */
const DEEPEST = 4;

/** Where not even so little fits, nothing does. In UTF-16 code units. */
const LEAST_TEXT = 40;

/** The paragraphs in groups that the summarizer takes; one that is too long by itself is cut. None where nothing fits. */
async function groups(
  session: SummarizerSession,
  paragraphs: readonly string[],
  wait: Patience,
): Promise<string[]> {
  const text = paragraphs.join('\n\n');
  const usage = await session.measureInputUsage(text, { signal: wait.signal });
  if (usage <= session.inputQuota) return [text];
  const middle = Math.ceil(paragraphs.length / 2);
  if (paragraphs.length < 2) {
    const half = Math.floor(text.length / 2);
    if (half < LEAST_TEXT) return [];
    return groups(session, [text.slice(0, half), text.slice(half)], wait);
  }
  return [
    ...(await groups(session, paragraphs.slice(0, middle), wait)),
    ...(await groups(session, paragraphs.slice(middle), wait)),
  ];
}

async function summary(
  session: SummarizerSession,
  paragraphs: readonly string[],
  wait: Patience,
  onText: BuiltInCall['onText'],
  depth = 0,
): Promise<Told<string>> {
  const parts = await groups(session, paragraphs, wait);
  if (depth > DEEPEST || parts.length === 0)
    return err({ kind: 'too-long', detail: `${parts.length} parts` });
  const told: string[] = [];
  for (const part of parts) {
    const stream = session.summarizeStreaming(part, { signal: wait.signal });
    told.push(await readText(stream, wait, parts.length === 1 ? onText : undefined));
  }
  const [only] = told;
  if (told.length < 2) return ok(only ?? '');
  return summary(session, told, wait, onText, depth + 1);
}

/** How sure the browser has to be of a language. */
const SURE = 0.5;

/** The models of the browser, by the classes in `scope`. */
export function builtInAi(scope: object = globalThis): BuiltInAi {
  const model = makerIn(scope, 'LanguageModel');
  const summarizer = makerIn(scope, 'Summarizer');
  const translator = makerIn(scope, 'Translator');
  const detector = makerIn(scope, 'LanguageDetector');
  const pair = (from: string, into: string) => ({
    sourceLanguage: primary(from),
    targetLanguage: primary(into),
  });

  return {
    modelState: (languages) => stateOf(model, modelOptions(languages)),
    modelContext: (languages, call = {}) =>
      withSession(model, modelOptions(languages), call, async (session) => ok(contextOf(session))),
    write: (prompt, languages, call = {}) => {
      const system = { role: 'system' as const, content: prompt.system };
      const options = { ...modelOptions(languages), initialPrompts: [system] };
      return withSession(model, options, call, async (session, wait) => {
        if (!(await fits(session, prompt, wait)))
          return err({ kind: 'too-long', detail: `${contextOf(session)} tokens` });
        const { user, schema } = prompt;
        const stream = session.promptStreaming(user, {
          signal: wait.signal,
          ...(schema ? { responseConstraint: schema } : {}),
        });
        const text = await readText(stream, wait, call.onText);
        return ok({ text, end: 'stop', usage: null });
      });
    },
    summarizerState: (wish) => stateOf(summarizer, summarizerOptions(wish)),
    summarize: (paragraphs, wish, call = {}) =>
      withSession(summarizer, summarizerOptions(wish), call, (session, wait) =>
        summary(session, paragraphs, wait, call.onText),
      ),
    translatorState: (from, into) => stateOf(translator, pair(from, into)),
    translate: (texts, from, into, call = {}) =>
      withSession(translator, pair(from, into), call, async (session, wait) => {
        const out: string[] = [];
        for (const text of texts) {
          out.push(await session.translate(text, { signal: wait.signal }));
          wait.heard(true);
        }
        return ok(out);
      }),
    detectorState: () => stateOf(detector, {}),
    detect: (text, call = {}) =>
      withSession(detector, {}, call, async (session, wait) => {
        const [best] = await session.detect(text, { signal: wait.signal });
        const isSure = best && best.confidence >= SURE && best.detectedLanguage !== 'und';
        return ok(isSure ? best.detectedLanguage : null);
      }),
  };
}
