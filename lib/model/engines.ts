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

/** Who writes: nobody (Lede picks sentences), the model that the browser carries, or an endpoint. */
export type EngineChoice =
  | { kind: 'lede' }
  | { kind: 'browser' }
  | { kind: 'endpoint'; endpointId: string };

/** What a model is asked for. `into` is a BCP 47 tag. */
export type EngineTask =
  | { kind: 'brief' }
  | { kind: 'question'; question: string }
  | { kind: 'compare' }
  | { kind: 'translate'; into: string }
  | { kind: 'explain'; term: string };

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
  | { kind: 'stronger' | 'negated'; text: string; start: number; end: number };

/** A written statement, held against the article. `sentences`: those that support it, the best first. */
export interface CheckedStatement {
  role: WrittenRole;
  text: string;
  /** `supported`: the article says so; `doubted`: it says something like it, but see `doubts`; `unsupported`: nothing of the kind. */
  verdict: 'supported' | 'doubted' | 'unsupported';
  sentences: number[];
  doubts: Doubt[];
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
    /** The browser has no model, or cannot run it here. */
    | 'unavailable'
    | 'stopped';
  detail: string;
  /** Milliseconds that the server asks to wait; absent where it names none. */
  retryAfter?: number;
}

/** How a piece of writing goes on. `text` is what has come so far, to be shown as such. */
export type WritingState =
  | { kind: 'waiting' }
  | { kind: 'loading'; share: number }
  | { kind: 'writing'; text: string }
  | { kind: 'done'; statements: CheckedStatement[] }
  | { kind: 'failed'; trouble: EngineTrouble };
