import { builtInAi } from '../browser/built-in-ai.ts';
import { listModelsAt, writeAt } from '../browser/engine-network.ts';
import { TEST_PROMPT } from '../engines/prompts/connection.ts';
import { exchangeFor } from '../engines/protocols/exchange.ts';
import { modelInquiry } from '../engines/protocols/models.ts';
import type { WritingOrder } from '../model/engines.ts';
import { ok } from '../model/result.ts';
import { browserEngine } from './browser-engine.ts';
import { type Answer, carryOut, type Tell } from './carry-out.ts';
import type { EngineRoom } from './ports.ts';
import { putQuestions } from './put-questions.ts';

/** The background has asked for the reader's leave, where there is a way to ask. */
const isAllowed = async (): Promise<boolean> => true;

function answerOf({ engine }: WritingOrder): Answer {
  if (engine.kind === 'browser') return browserEngine(builtInAi());
  const { endpoint, key } = engine;
  return putQuestions(
    (prompt, onText, signal) =>
      writeAt(exchangeFor(endpoint, key, prompt), { onText, signal, isAllowed }),
    endpoint.contextTokens,
  );
}

/** The room, from inside. */
export interface EngineWork extends Omit<EngineRoom, 'ended'> {
  /** Whether something is being written. */
  isBusy(): boolean;
}

/**
 * Does what engines are asked for, in a document that lives as long as that takes. What is going on is known here only, so that it
 * can be stopped; how it goes on is told, and kept elsewhere.
 */
export function engineWork(
  tell: (id: string, ...said: Parameters<Tell>) => ReturnType<Tell>,
): EngineWork {
  const going = new Map<string, AbortController>();
  return {
    begin: async (order) => {
      const stop = new AbortController();
      going.set(order.id, stop);
      void carryOut(order, {
        answer: answerOf(order),
        tell: (state) => tell(order.id, state),
        signal: stop.signal,
        now: () => Date.now(),
      }).finally(() => going.delete(order.id));
    },
    stop: async (id) => going.get(id)?.abort(),
    models: (endpoint, key) => listModelsAt(modelInquiry(endpoint, key), { isAllowed }),
    tryOut: async (endpoint, key) => {
      const answer = await writeAt(exchangeFor(endpoint, key, TEST_PROMPT), { isAllowed });
      return answer.ok ? ok(null) : answer;
    },
    isBusy: () => going.size > 0,
  };
}
