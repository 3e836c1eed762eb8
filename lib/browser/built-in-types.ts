/**
 * The models that Chrome and Edge carry, as far as we use them. Own declarations, since those of `@types/dom-chromium-ai` say that the
 * classes are always there and lack the names that extensions still see.
 */

/** `downloadable`: there after a download of some gigabytes, which only a click may begin. */
export type BuiltInState = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface CreateOptions {
  monitor?: (monitor: EventTarget) => void;
  signal?: AbortSignal;
}

/** A class of the browser. The options have to be the same for both. */
export interface Maker<Options, Session> {
  availability(options: Options): Promise<BuiltInState>;
  create(options: Options & CreateOptions): Promise<Session>;
}

interface ExpectedText {
  type: 'text';
  languages: string[];
}

export interface ModelOptions {
  expectedInputs: ExpectedText[];
  expectedOutputs: ExpectedText[];
  initialPrompts?: { role: 'system'; content: string }[];
}

interface PromptOptions {
  signal?: AbortSignal;
  /** A JSON Schema. */
  responseConstraint?: object;
}

/** A conversation with `LanguageModel`. The names of Chrome up to 147, which extensions keep, stand beside the new ones. */
export interface ModelSession {
  promptStreaming(input: string, options: PromptOptions): ReadableStream<string>;
  measureContextUsage?(input: string, options: PromptOptions): Promise<number>;
  measureInputUsage?(input: string, options: PromptOptions): Promise<number>;
  contextWindow?: number;
  contextUsage?: number;
  inputQuota?: number;
  inputUsage?: number;
  destroy(): void;
}

export interface SummarizerOptions {
  type: 'key-points' | 'tldr';
  format: 'plain-text';
  length: 'short' | 'medium' | 'long';
  expectedInputLanguages: string[];
  outputLanguage: string;
}

export interface SummarizerSession {
  summarizeStreaming(text: string, options: { signal?: AbortSignal }): ReadableStream<string>;
  measureInputUsage(text: string, options: { signal?: AbortSignal }): Promise<number>;
  inputQuota: number;
  destroy(): void;
}

export interface TranslatorOptions {
  sourceLanguage: string;
  targetLanguage: string;
}

export interface TranslatorSession {
  translate(text: string, options: { signal?: AbortSignal }): Promise<string>;
  destroy(): void;
}

export interface DetectorSession {
  detect(
    text: string,
    options: { signal?: AbortSignal },
  ): Promise<{ detectedLanguage: string; confidence: number }[]>;
  destroy(): void;
}

/** The classes by their global names. */
export interface BuiltInClasses {
  LanguageModel: Maker<ModelOptions, ModelSession>;
  Summarizer: Maker<SummarizerOptions, SummarizerSession>;
  Translator: Maker<TranslatorOptions, TranslatorSession>;
  LanguageDetector: Maker<object, DetectorSession>;
}
