import { builtInAi, type Languages } from '../browser/built-in-ai.ts';
import type { BuiltInState } from '../browser/built-in-types.ts';
import type { EngineTrouble } from '../model/engines.ts';
import { ok, type Result } from '../model/result.ts';

/** The model is one for all languages: what is asked is whether it is there at all. */
const ANY: Languages = { from: 'en', into: 'en' };
const BRIEF = { ...ANY, type: 'tldr', length: 'medium' } as const;

/** What of the browser's models is to be had. `model`: for all that Lede asks; `summarizer`: for briefs alone. */
export interface BrowserModel {
  kind: 'model' | 'summarizer';
  state: BuiltInState;
}

/** The model that writes where the reader chooses the browser: the one for everything, or else the one for briefs. */
export async function browserModel(): Promise<BrowserModel> {
  const ai = builtInAi();
  const state = await ai.modelState(ANY);
  if (state !== 'unavailable') return { kind: 'model', state };
  return { kind: 'summarizer', state: await ai.summarizerState(BRIEF) };
}

/** How a download goes on: told as a share from 0 to 1, and ended by the signal. */
export interface Getting {
  onLoading(share: number): void;
  signal: AbortSignal;
}

/** Has the browser load its model. The first call in the click: without one it loads nothing. */
export async function getBrowserModel(
  kind: BrowserModel['kind'],
  getting: Getting,
): Promise<Result<null, EngineTrouble>> {
  const ai = builtInAi();
  const got =
    kind === 'model'
      ? await ai.modelContext(ANY, getting)
      : await ai.summarize(['Lede.'], BRIEF, getting);
  return got.ok ? ok(null) : got;
}
