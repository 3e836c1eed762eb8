import { create } from 'zustand';
import { send } from '../client/send.ts';
import type { ModelEntry } from '../model/engine-exchange.ts';
import type { EndpointAnswer, EngineTrouble } from '../model/engines.ts';
import type { Result } from '../model/result.ts';

/** What a test of an endpoint has brought. */
export type Tested =
  | { kind: 'asking' }
  | { kind: 'answered'; answer: Result<EndpointAnswer, EngineTrouble> };

const NONE: readonly ModelEntry[] = [];

/** The models that a test has listed. */
export const modelsIn = (tested: Tested | undefined): readonly ModelEntry[] =>
  tested?.kind === 'answered' && tested.answer.ok ? tested.answer.value.models : NONE;

interface EndpointTestsState {
  /** By the endpoints' ids; what was never tested is missing. */
  tests: Readonly<Record<string, Tested>>;
  /** Asks an endpoint for its models, and the chosen one for a word. Its address has to be allowed. */
  test(endpointId: string): Promise<void>;
  /** It is another endpoint now: what was said of it does not hold. */
  forget(endpointId: string): void;
}

/** What endpoints have answered when they were tried, as long as the page is open. */
export const useEndpointTests = create<EndpointTestsState>((set, get) => ({
  tests: {},
  test: async (endpointId) => {
    const asking: Tested = { kind: 'asking' };
    set(({ tests }) => ({ tests: { ...tests, [endpointId]: asking } }));
    const answer = await send('test-endpoint', { endpointId });
    // Changed or asked again meanwhile: that answer counts.
    if (get().tests[endpointId] !== asking) return;
    set(({ tests }) => ({ tests: { ...tests, [endpointId]: { kind: 'answered', answer } } }));
  },
  forget: (endpointId) => set(({ tests: { [endpointId]: _, ...others } }) => ({ tests: others })),
}));
