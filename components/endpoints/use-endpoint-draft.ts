import { useState } from 'react';
import { hostOf } from '../../lib/client/url.ts';
import { addressFault, readBaseUrl, usualContext } from '../../lib/model/endpoint-address.ts';
import { isKey } from '../../lib/model/engine-guards.ts';
import type { Endpoint, EndpointDraft } from '../../lib/model/engines.ts';
import { LEAST_TOKENS, MOST_TOKENS } from './acts.ts';
import { kindOf, NEAR, presetOf } from './presets.ts';

/** What stands in the form's fields. */
export interface Fields {
  kind: string;
  name: string;
  address: string;
  model: string;
  /** Empty: as usual for its address. */
  tokens: string;
}

/** What a form knows of a key. */
export interface Keys {
  fields: KeyFields;
  /** Whether one is kept now. */
  hadKey: boolean;
  /** The kept one belongs to another address than the one that is typed. */
  losesKey: boolean;
  isWrong: boolean;
  change(fields: KeyFields): void;
}

/** What becomes of a key: the kept one stays, or another one, or none (an empty one), is put in its place. */
export type KeyFields = { kind: 'kept' } | { kind: 'typed'; typed: string };

const fieldsOf = (endpoint: Endpoint | null): Fields => {
  if (endpoint) {
    const { name, baseUrl: address, model, contextTokens } = endpoint;
    return { kind: kindOf(endpoint), name, address, model, tokens: String(contextTokens) };
  }
  const [first] = NEAR;
  return {
    kind: first?.id ?? '',
    name: first?.name ?? '',
    address: first?.baseUrl ?? '',
    model: '',
    tokens: '',
  };
};

const originOf = (baseUrl: string | null): string | null => baseUrl && new URL(baseUrl).origin;

const tokensOf = (typed: string, baseUrl: string): number => {
  const tokens = Math.round(Number(typed));
  return tokens >= LEAST_TOKENS && tokens <= MOST_TOKENS ? tokens : usualContext(baseUrl);
};

/** What a reader types of an endpoint, and what that makes. `endpoint`: the one that is changed; null for a new one. */
export function useEndpointDraft(endpoint: Endpoint | null) {
  const [fields, setFields] = useState(() => fieldsOf(endpoint));
  const [key, setKey] = useState<KeyFields>(
    endpoint?.hasKey ? { kind: 'kept' } : { kind: 'typed', typed: '' },
  );
  const baseUrl = readBaseUrl(fields.address);
  /** The key that is kept goes nowhere but where it was typed for. */
  const losesKey = key.kind === 'kept' && originOf(baseUrl) !== originOf(endpoint?.baseUrl ?? null);
  const typedKey = key.kind === 'typed' ? key.typed.trim() : null;
  const draft: EndpointDraft | null = baseUrl
    ? {
        name: fields.name.trim() || hostOf(baseUrl),
        protocol: presetOf(fields.kind)?.protocol ?? 'openai',
        baseUrl,
        model: fields.model.trim(),
        contextTokens: tokensOf(fields.tokens, baseUrl),
      }
    : null;

  return {
    fields,
    baseUrl,
    fault: addressFault(fields.address),
    keys: {
      fields: key,
      hadKey: endpoint?.hasKey ?? false,
      losesKey,
      isWrong: typedKey !== null && !isKey(typedKey),
      change: setKey,
    } satisfies Keys,
    draft,
    /** As the background is told it: null where the kept one stays. */
    wantedKey: typedKey,
    change: (part: Partial<Fields>) => setFields((before) => ({ ...before, ...part })),
    /** Another kind: its name and address stand in for those of the kind before, unless the reader has typed others. */
    changeKind: (kind: string) =>
      setFields((before) => {
        const [from, to] = [presetOf(before.kind), presetOf(kind)];
        const isOwnName = before.name !== '' && before.name !== from?.name;
        const isOwnAddress = before.address !== '' && before.address !== from?.baseUrl;
        return {
          ...before,
          kind,
          name: isOwnName ? before.name : (to?.name ?? ''),
          address: isOwnAddress && to?.baseUrl === '' ? before.address : (to?.baseUrl ?? ''),
        };
      }),
  };
}
