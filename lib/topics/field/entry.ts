/** What a name of the field stands for. */
export type FieldKind =
  | 'company'
  | 'model'
  | 'tool'
  | 'person'
  | 'law'
  | 'chip'
  | 'benchmark'
  | 'subject';

/**
 * A name that people watch. `aliases`: other names of the same, each one that means nothing else. `context`: words of which
 * one has to stand near the name, where the name alone means other things too. `elsewhere`: phrases in which it means one of
 * these; it does not count there.
 */
export interface FieldName {
  name: string;
  kind: FieldKind;
  aliases: string[];
  context: string[];
  elsewhere: string[];
}

/** A line of a table: the name, other names and phrases separated by `|`. */
export type Row = [name: string, aliases?: string, context?: readonly string[], elsewhere?: string];

const parts = (text: string): string[] => (text === '' ? [] : text.split('|'));

export const entries = (kind: FieldKind, rows: readonly Row[]): FieldName[] =>
  rows.map(([name, aliases = '', context = [], elsewhere = '']) => ({
    name,
    kind,
    aliases: parts(aliases),
    context: [...context],
    elsewhere: parts(elsewhere),
  }));

/** Words that only stand where AI is spoken of; no "model" or "assistant", which shops and ferries have too. */
export const OF_AI: readonly string[] = [
  'AI',
  'artificial intelligence',
  'KI',
  'IA',
  'LLM',
  'language model',
  'chatbot',
  'machine learning',
  'neural network',
  'open weights',
  'prompt',
  'ChatGPT',
  'GPT',
  'OpenAI',
  'Anthropic',
  'DeepMind',
];
