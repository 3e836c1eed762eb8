import type { Article, Scope } from './article.ts';
import type { Brief } from './brief.ts';
import type { ModelEntry } from './engine-exchange.ts';
import type { Result } from './result.ts';

/**
 * Engines write what Lede's own brief does not: other words, answers, other languages. None is on by default; what one has
 * written is shown as such, and each statement is held against the article before it is shown.
 */

/** How an endpoint of the reader's own is spoken to: OpenAI's chat completions, which most servers speak, or Anthropic's messages. */
export type Protocol = 'openai' | 'anthropic';

/** An endpoint of the reader's own. Its key is stored apart, and is in no backup and no message to a page. */
export interface Endpoint {
  id: string;
  /** The reader's name for it. */
  name: string;
  protocol: Protocol;
  /** Without a slash at its end: "http://127.0.0.1:11434/v1". */
  baseUrl: string;
  /** As the endpoint calls it; empty until one is chosen. */
  model: string;
  /** Tokens that the model takes at once, with its answer; what is longer is written in parts. */
  contextTokens: number;
  hasKey: boolean;
}

/** What a reader says of an endpoint; its id and whether it has a key are ours. */
export type EndpointDraft = Omit<Endpoint, 'id' | 'hasKey'>;

/** What an endpoint answers when it is tried: its models, and whether the chosen one writes (null: none is chosen yet). */
export interface EndpointAnswer {
  models: ModelEntry[];
  writes: Result<null, EngineTrouble> | null;
}

/** Who writes: nobody (Lede picks sentences), the model that the browser carries, or an endpoint. */
export type EngineChoice =
  | { kind: 'lede' }
  | { kind: 'browser' }
  | { kind: 'endpoint'; endpointId: string };

/** What a model is asked for. `into` is the language to write in, as a BCP 47 tag; absent: the article's own. */
export type EngineTask =
  | { kind: 'brief'; into?: string }
  | { kind: 'question'; question: string; into?: string }
  | { kind: 'compare'; into?: string }
  | { kind: 'translate'; into: string }
  | { kind: 'explain'; term: string; into?: string };

/** The task in the language that the reader wants to read, where the article is in another. */
export function taskIn(task: EngineTask, lang: string | null, wanted: string | null): EngineTask {
  const isOther = wanted !== null && wanted.split('-')[0] !== lang?.split('-')[0];
  return isOther && task.into === undefined ? { ...task, into: wanted } : task;
}

/** A statement as a model wrote it, with the indexes of the article's sentences that it names for it. */
export interface Written {
  text: string;
  cites: number[];
}

/** Where in a brief or an answer a statement belongs. */
export type WrittenRole = 'summary' | 'point' | 'answer';

/**
 * What in a written statement the article does not bear out. A name, number, date or quotation that it does not have stands from
 * `start` to `end` of the statement's text (UTF-16 code units); `stronger`: told as certain what its sentences only suppose;
 * `negated`: it says no where they say yes, or the other way round.
 */
export type Doubt =
  | { kind: 'name' | 'number' | 'date' | 'quote'; text: string; start: number; end: number }
  | { kind: 'stronger' | 'negated'; text: string; start: number; end: number }
  /** Of a statement that is likely not borne out though nothing plain is wrong: the words that the article has least of. */
  | { kind: 'words'; text: string; start: number; end: number };

/**
 * A written statement, held against the article. `sentences`: those that support it, the best first. Of a statement in another
 * language than the article's only names, numbers and dates are held to it: its words and quotations are not known there, so that
 * its sentences are those that the model names, and without any it is unsupported.
 */
export interface CheckedStatement {
  role: WrittenRole;
  text: string;
  /** `supported`: the article says so; `doubted`: it says something like it, but see `doubts`; `unsupported`: nothing of the kind. */
  verdict: 'supported' | 'doubted' | 'unsupported';
  sentences: number[];
  doubts: Doubt[];
  /** Sentences of other saved articles that a comparison names; absent elsewhere. */
  across?: { articleId: string; sentence: number }[];
}

/** Why an engine could not write. `detail` is for the curious: never a key. */
export interface EngineTrouble {
  kind: /** The reader has not allowed its address, or has taken that back. */
    | 'not-allowed'
    /** Nobody answers there, or the browser may not read the answer (CORS). */
    | 'unreachable'
    /** It answers, but refuses requests of an extension: Ollama without `OLLAMA_ORIGINS`. */
    | 'origin-refused'
    | 'unauthorized'
    | 'no-such-address'
    | 'no-such-model'
    | 'busy'
    | 'server'
    /** The answer ended before it was whole. */
    | 'cut-off'
    /** The answer is not what was asked for. */
    | 'not-readable'
    | 'too-large'
    /** The article is longer than the model takes. */
    | 'too-long'
    | 'timeout'
    /** Of the article there is no text to be sent. */
    | 'no-text'
    /** The browser has no model, or cannot run it here. */
    | 'unavailable'
    | 'stopped';
  detail: string;
  /** Milliseconds that the server asks to wait; absent where it names none. */
  retryAfter?: number;
}

/** Who wrote something, as it is told to the reader and kept with what was written. */
export interface Writer {
  kind: 'browser' | 'endpoint';
  /** The reader's name for the endpoint; empty for the browser's model. */
  name: string;
  model: string;
}

/** What came of a piece of writing. `silent`: the article does not say it; `cut`: the answer ended before it was whole. */
export interface WrittenText {
  statements: CheckedStatement[];
  silent: boolean;
  cut: boolean;
}

/** How a piece of writing goes on. `text` is what has come so far, to be shown as such; `step` counts from 1. */
export type WritingState =
  | { kind: 'waiting' }
  | { kind: 'writing'; text: string; step: number; steps: number }
  | ({ kind: 'done' } & WrittenText)
  | { kind: 'failed'; trouble: EngineTrouble };

/** A piece of writing about an article. While it goes on, and for tabs, it is a record in `storage.session`. */
export interface Writing {
  id: string;
  /** The article's canonical address. */
  articleKey: string;
  /** Of the article's sentences: what was written of another text does not name its sentences. */
  textHash: number;
  task: EngineTask;
  writer: Writer;
  /** Of the task's prompt. */
  promptVersion: number;
  /** Milliseconds since 1970 UTC: when it was asked for, and when it last was told of. */
  startedAt: number;
  toldAt: number;
  state: WritingState;
}

/** What is written about: what a tab shows, or a saved article. */
export type WritingSubject =
  | { kind: 'tab'; tabId: number; scope: Scope }
  | { kind: 'saved'; articleId: string };

export interface WritingWish {
  of: WritingSubject;
  task: EngineTask;
  /** Write although it is written already. */
  again: boolean;
}

/** All that writing needs where it is done, which is not where it was asked for. Holds the endpoint's key: never stored. */
export interface WritingOrder {
  id: string;
  task: EngineTask;
  article: Article;
  /** Saved articles on its story, for a comparison. */
  others: { articleId: string; article: Article }[];
  /** The brief to be translated. */
  brief: Brief | null;
  engine: { kind: 'endpoint'; endpoint: Endpoint; key: string } | { kind: 'browser' };
  /** Sentences of a summary. */
  sentences: number;
}

/** Begins the names of such records. */
export const WRITING_RECORD = 'writing:';

/** The record in `storage.local` that says who writes, and the one with the endpoints' keys. */
export const ENGINES_RECORD = 'engines';
export const KEYS_RECORD = 'engine-keys';

/** Who writes, and the endpoints that the reader has named. */
export interface Engines {
  choice: EngineChoice;
  endpoints: Endpoint[];
}

export const NO_ENGINES: Engines = { choice: { kind: 'lede' }, endpoints: [] };

/** The endpoint that writes; null where none does. */
export const chosenEndpoint = ({ choice, endpoints }: Engines): Endpoint | null =>
  choice.kind === 'endpoint'
    ? (endpoints.find(({ id }) => id === choice.endpointId) ?? null)
    : null;

/** Who writes, as the reader is told; null where Lede picks sentences. */
export function chosenWriter(engines: Engines): Writer | null {
  if (engines.choice.kind === 'browser') return { kind: 'browser', name: '', model: '' };
  const endpoint = chosenEndpoint(engines);
  return endpoint && { kind: 'endpoint', name: endpoint.name, model: endpoint.model };
}

/** A finished piece of writing, kept with its saved article. */
export interface Draft extends Omit<Writing, 'state' | 'toldAt' | 'articleKey'>, WrittenText {
  articleId: string;
}

/** The same task by the same writer with the same prompt: what was written for one need not be written again. */
export const writingKey = ({
  task,
  writer,
  promptVersion,
}: Pick<Writing, 'task' | 'writer' | 'promptVersion'>): string =>
  JSON.stringify([task, writer.kind, writer.name, writer.model, promptVersion]);

/** The record in `storage.local` of the articles that briefs are written for one after the other. */
export const BATCH_RECORD = 'batch';

export interface Batch {
  articleIds: string[];
  /** How many are behind: written, written before, or failed. */
  done: number;
  failed: { articleId: string; trouble: EngineTrouble }[];
  /** The piece that is being written; null where none is. */
  current: string | null;
  /** How often the next article was tried. */
  tries: number;
  /** `paused` by the reader, or for a trouble that all articles would meet; `waiting` until the engine is less busy. */
  state:
    | { kind: 'going' }
    | { kind: 'waiting'; until: number }
    | { kind: 'paused'; trouble: EngineTrouble | null }
    | { kind: 'ended' };
}
