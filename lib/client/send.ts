import { call } from '../browser/messages.ts';
import type { MessageName, Reply, Request } from '../model/messages.ts';
import { keepStorage } from './persist.ts';

const SAVES: ReadonlySet<MessageName> = new Set([
  'save-tab',
  'save-address',
  'save-item',
  'highlight-selection',
  'fetch-link',
  'add-feeds',
]);

const worked = (reply: unknown): boolean =>
  typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true;

/**
 * Asks the background for something; expected failures are part of the reply. Rejects only where the background does
 * not answer or refuses the message: that is a bug, for an error boundary to show.
 */
export async function send<N extends MessageName>(name: N, request: Request<N>): Promise<Reply<N>> {
  const reply = await call(name, request);
  if (SAVES.has(name) && worked(reply)) void keepStorage();
  return reply;
}
