import type { Reply, ReplyDecoder, ReplyEvent } from '../model/engine-exchange.ts';
import type { EngineTrouble } from '../model/engines.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { Patience } from './patience.ts';

export type Told<T> = Result<T, EngineTrouble>;

export const failure = (kind: EngineTrouble['kind'], detail: string) =>
  err<EngineTrouble>({ kind, detail });

/** Puts an answer together. What is there when the connection breaks is kept. */
function listen(decoder: ReplyDecoder, onText: ((text: string) => void) | undefined) {
  let text = '';
  let told: Told<Reply> | null = null;
  const cut = (trouble: EngineTrouble): Told<Reply> =>
    text === '' ? err(trouble) : ok({ text, end: 'cut', usage: null });
  const take = (event: ReplyEvent): void => {
    if (event.kind === 'text') text += event.text;
    else if (event.kind === 'drop') text = '';
    else if (event.kind === 'trouble')
      told = event.trouble.kind === 'cut-off' ? cut(event.trouble) : err(event.trouble);
    else if (event.end === 'filtered') told = failure('not-readable', 'The model would not answer');
    else told = ok({ text, end: event.end, usage: event.usage });
  };
  const hear = (events: ReplyEvent[]): Told<Reply> | null => {
    const before = text;
    events.forEach(take);
    if (text !== before) onText?.(text);
    return told;
  };
  return {
    push: (piece: string) => hear(decoder.push(piece)),
    end: () => hear(decoder.end()),
    cut,
    hasBegun: () => text !== '',
  };
}

/** Reads a streamed answer of at most so many bytes. `onText` gets all that has been written so far, each time there is more. */
export async function readReply(
  response: Response,
  decoder: ReplyDecoder,
  wait: Patience,
  most: number,
  onText?: (text: string) => void,
): Promise<Told<Reply>> {
  const answer = listen(decoder, onText);
  const utf8 = new TextDecoder();
  const reader = response.body?.getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done) break;
      size += value.length;
      const told =
        size > most
          ? failure('too-large', `More than ${most} bytes`)
          : answer.push(utf8.decode(value, { stream: true }));
      wait.heard(answer.hasBegun());
      if (!told) continue;
      await reader?.cancel().catch(() => {});
      return told;
    }
  } catch (error) {
    const trouble = wait.trouble();
    return trouble ? err(trouble) : answer.cut({ kind: 'cut-off', detail: String(error) });
  }
  return (
    answer.push(utf8.decode()) ??
    answer.end() ??
    failure('cut-off', 'The answer ended before its end')
  );
}
