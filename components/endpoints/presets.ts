import { WELL_KNOWN } from '../../lib/model/endpoint-address.ts';
import type { EndpointDraft } from '../../lib/model/engines.ts';

/** A kind of endpoint to begin with. The names are those of their makers. */
export interface Preset extends Pick<EndpointDraft, 'protocol' | 'baseUrl'> {
  id: string;
  name: string;
}

/** Servers on one's own computer, each at the port it has unless told otherwise. */
export const NEAR: readonly Preset[] = [
  { id: 'ollama', name: 'Ollama', protocol: 'openai', baseUrl: 'http://127.0.0.1:11434/v1' },
  { id: 'llama', name: 'llama.cpp', protocol: 'openai', baseUrl: 'http://127.0.0.1:8080/v1' },
  { id: 'lmstudio', name: 'LM Studio', protocol: 'openai', baseUrl: 'http://127.0.0.1:1234/v1' },
  { id: 'vllm', name: 'vLLM', protocol: 'openai', baseUrl: 'http://127.0.0.1:8000/v1' },
];

/** Services, by the addresses in their documentation. */
export const FAR: readonly Preset[] = [
  {
    id: 'openrouter',
    name: 'OpenRouter',
    protocol: 'openai',
    baseUrl: 'https://openrouter.ai/api/v1',
  },
  { id: 'openai', name: 'OpenAI', protocol: 'openai', baseUrl: WELL_KNOWN.openai },
  { id: 'anthropic', name: 'Anthropic', protocol: 'anthropic', baseUrl: WELL_KNOWN.anthropic },
];

/** Whatever speaks one of the protocols; the reader types the rest. */
export const OTHER: readonly Preset[] = [
  { id: 'other-openai', name: '', protocol: 'openai', baseUrl: '' },
  { id: 'other-anthropic', name: '', protocol: 'anthropic', baseUrl: '' },
];

const ALL = [...NEAR, ...FAR, ...OTHER];

export const presetOf = (id: string): Preset | undefined => ALL.find((one) => one.id === id);

/** The kind that an endpoint is of, by its address; else the one that speaks as it does. */
export function kindOf({ protocol, baseUrl }: Pick<EndpointDraft, 'protocol' | 'baseUrl'>): string {
  const same = ALL.find((one) => one.protocol === protocol && one.baseUrl === baseUrl);
  return same?.id ?? `other-${protocol}`;
}
