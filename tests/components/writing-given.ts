import type {
  CheckedStatement,
  Endpoint,
  Engines,
  EngineTask,
  Writer,
  Writing,
  WritingState,
} from '../../lib/model/engines.ts';
import { idOf } from './given.ts';

export const OLLAMA: Endpoint = {
  id: 'ollama',
  name: 'Ollama',
  protocol: 'openai',
  baseUrl: 'http://127.0.0.1:11434/v1',
  model: 'llama3.2',
  contextTokens: 8192,
  hasKey: false,
};

export const WITH_OLLAMA: Engines = {
  choice: { kind: 'endpoint', endpointId: OLLAMA.id },
  endpoints: [OLLAMA],
};

export const LLAMA: Writer = { kind: 'endpoint', name: 'Ollama', model: 'llama3.2' };

/** A statement on the sentences of `articleOf`. */
export const statementOf = (
  text: string,
  facts: Partial<CheckedStatement> = {},
): CheckedStatement => ({
  role: 'answer',
  text,
  verdict: 'supported',
  sentences: [0],
  doubts: [],
  ...facts,
});

/** A brief of a model: a summary, a doubted point, and one that the article does not bear out. */
export const BRIEF_WRITTEN: CheckedStatement[] = [
  statementOf('Brannock talks with Pellworth.', { role: 'summary', sentences: [0, 2] }),
  statementOf('It rents 947 machines.', {
    role: 'point',
    verdict: 'doubted',
    sentences: [1],
    doubts: [{ kind: 'number', text: '947', start: 9, end: 12 }],
  }),
  statementOf('Vantor bought both.', { role: 'point', verdict: 'unsupported', sentences: [] }),
];

let count = 100;

export const writingOf = (
  task: EngineTask,
  state: WritingState,
  facts: Partial<Writing> = {},
): Writing => {
  count++;
  return {
    id: idOf(count),
    articleKey: 'https://halyard.example/news/chips',
    textHash: 1,
    task,
    writer: LLAMA,
    promptVersion: 1,
    startedAt: count,
    toldAt: count,
    state,
    ...facts,
  };
};

export const doneWith = (...statements: CheckedStatement[]): WritingState => ({
  kind: 'done',
  statements,
  silent: false,
  cut: false,
});
