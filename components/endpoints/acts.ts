import { t } from '../../lib/client/i18n.ts';
import { send } from '../../lib/client/send.ts';
import type { ModelEntry } from '../../lib/model/engine-exchange.ts';
import type { Endpoint, EndpointDraft, Writer } from '../../lib/model/engines.ts';
import { useEndpointTests } from '../../lib/state/endpoint-tests.ts';
import { useEngines } from '../../lib/state/engines.ts';
import { useToast } from '../../lib/state/toast.ts';

const say = (text: string, undo?: () => void): void => useToast.getState().say(text, undo);

/** Tokens that an endpoint can be said to take (lib/model/engine-guards.ts). */
export const LEAST_TOKENS = 512;
export const MOST_TOKENS = 10_000_000;

/** Who an endpoint is, as it is told of its troubles. */
export const writerAt = ({ name, model }: Endpoint): Writer => ({ kind: 'endpoint', name, model });

const draftOf = ({ id: _, hasKey: __, ...draft }: Endpoint): EndpointDraft => draft;

/** Keeps an endpoint and tries it; null where there is no room for it. A null key stays as it is. */
export async function putAndTest(
  endpointId: string | null,
  draft: EndpointDraft,
  key: string | null,
): Promise<Endpoint | null> {
  const endpoint = await send('put-endpoint', { endpointId, draft, key });
  if (endpoint) void tryOut(endpoint);
  return endpoint;
}

/** Lets a model write there from now on, and tries it. */
export async function chooseModel(endpoint: Endpoint, { id, contextTokens }: ModelEntry) {
  const tokens = contextTokens ?? endpoint.contextTokens;
  const put = await putAndTest(
    endpoint.id,
    {
      ...draftOf(endpoint),
      model: id,
      contextTokens: Math.min(MOST_TOKENS, Math.max(LEAST_TOKENS, tokens)),
    },
    null,
  );
  if (!put) say(t('notChanged'));
}

/** Asks an endpoint. Where it has a single model and none is chosen, that one writes. */
export async function tryOut(endpoint: Endpoint): Promise<void> {
  await useEndpointTests.getState().test(endpoint.id);
  const tested = useEndpointTests.getState().tests[endpoint.id];
  if (endpoint.model !== '' || tested?.kind !== 'answered' || !tested.answer.ok) return;
  const [only, ...others] = tested.answer.value.models;
  if (only && others.length === 0) await chooseModel(endpoint, only);
}

/** Takes an endpoint off the list; offers to put it back where it had no key, which nobody could bring back. */
export async function remove(endpoint: Endpoint): Promise<void> {
  const { choice } = useEngines.getState().engines;
  const wrote = choice.kind === 'endpoint' && choice.endpointId === endpoint.id;
  await send('remove-endpoint', { endpointId: endpoint.id });
  useEndpointTests.getState().forget(endpoint.id);
  if (endpoint.hasKey) return say(t('endpointRemoved', endpoint.name));
  say(t('endpointRemoved', endpoint.name), () => void putBack(endpoint, wrote));
}

async function putBack(endpoint: Endpoint, writes: boolean): Promise<void> {
  const put = await send('put-endpoint', {
    endpointId: null,
    draft: draftOf(endpoint),
    key: null,
  });
  if (put && writes)
    await send('choose-engine', { choice: { kind: 'endpoint', endpointId: put.id } });
}
