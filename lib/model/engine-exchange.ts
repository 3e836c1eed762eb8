import type { EngineTask, EngineTrouble } from './engines.ts';

/** What passes between the rooms that say what a model is asked and the one that carries it there. */

/** The shape an answer is held to: the part of JSON Schema that all engines take. */
export type AnswerSchema =
  | {
      type: 'object';
      properties: Record<string, AnswerSchema>;
      required: string[];
      additionalProperties: false;
    }
  | { type: 'array'; items: AnswerSchema }
  | { type: 'string' | 'integer' | 'boolean' };

/** What a model is asked, for any engine. Only `user` holds words of a page. */
export interface Prompt {
  name: EngineTask['kind'] | 'merge' | 'test';
  /** Changes with the words of the prompt: what was written by another version may be written anew. */
  version: number;
  system: string;
  user: string;
  /** Null where the answer is plain text. */
  schema: AnswerSchema | null;
  /** Tokens that the answer may take. */
  maxTokens: number;
}

/** How an answer ended. `length`: at the engine's limit; `filtered`: it would not answer; `cut`: the connection broke. */
export type ReplyEnd = 'stop' | 'length' | 'filtered' | 'cut';

/** Tokens as the engine counted them. */
export interface Usage {
  input: number;
  output: number;
}

export interface Reply {
  text: string;
  end: ReplyEnd;
  /** Null where the engine does not say. */
  usage: Usage | null;
}

/** What a decoder makes of the next piece of a stream. `drop`: what came so far was thought aloud, and is no part of the answer. */
export type ReplyEvent =
  | { kind: 'text'; text: string }
  | { kind: 'drop' }
  | { kind: 'done'; end: ReplyEnd; usage: Usage | null }
  | { kind: 'trouble'; trouble: EngineTrouble };

/** Takes a stream in pieces, cut anywhere. After `done` or `trouble` nothing more comes out. */
export interface ReplyDecoder {
  push(text: string): ReplyEvent[];
  /** The stream is over. */
  end(): ReplyEvent[];
}

/** A request as it goes out. Its headers hold the key: it is neither stored nor shown. */
export interface WireRequest {
  url: string;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body: string | null;
}

/** An answer that is no success, its body bounded. */
export interface RefusedAnswer {
  status: number;
  contentType: string;
  /** The header of that name. */
  retryAfter: string | null;
  body: string;
  /** When it came, in milliseconds since 1970 UTC. */
  at: number;
}

/** How one answer is asked for and understood. */
export interface Exchange {
  request: WireRequest;
  decoder(): ReplyDecoder;
  /** What to ask instead where the endpoint does not take the request in this form; null where nothing is left to leave out. */
  instead(answer: RefusedAnswer): Exchange | null;
  trouble(answer: RefusedAnswer): EngineTrouble;
}

/** A model as the endpoint lists it. */
export interface ModelEntry {
  id: string;
  /** Tokens it takes at once; null where the endpoint does not say. */
  contextTokens: number | null;
}

/** How the list of models is asked for; `next` is another way, where this one does not answer with one. */
export interface ModelInquiry {
  request: WireRequest;
  /** Null where the body holds no list of models. */
  read(body: string): ModelEntry[] | null;
  next: ModelInquiry | null;
  trouble(answer: RefusedAnswer): EngineTrouble;
}
