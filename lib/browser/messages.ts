import { browser } from 'wxt/browser';
import { readMessage } from '../model/guards.ts';
import type { MessageName, Reply, Request } from '../model/messages.ts';

/** What the background does for each message. */
export type Handlers = { [N in MessageName]: (request: Request<N>) => Promise<Reply<N>> };

/** What travels back: the reply, or why there is none. */
type Envelope = { reply: unknown } | { refused: string };

type Sender = { id?: string | undefined; url?: string | undefined };

/** Only our own pages may write: scripts injected into web pages share our id, but not our address. */
function isOwnPage(sender: Sender): boolean {
  return (
    sender.id === browser.runtime.id &&
    sender.url?.startsWith(browser.runtime.getURL('' as '/')) === true
  );
}

function answer<N extends MessageName>(
  handlers: Handlers,
  message: { name: N; request: Request<N> },
): Promise<Envelope> {
  return handlers[message.name](message.request).then(
    (reply) => ({ reply }),
    (error: unknown) => ({ refused: String(error) }),
  );
}

/** Answers the messages of our own pages; others, and messages of another shape, are refused unread. */
export function handleMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(
    (raw: unknown, sender: Sender, respond: (envelope: Envelope) => void) => {
      const message = isOwnPage(sender) ? readMessage(raw) : null;
      if (!message) {
        respond({ refused: 'not a message of ours' });
        return false;
      }
      void answer(handlers, message).then(respond);
      // Keeps the channel open until the answer is there.
      return true;
    },
  );
}

/** Sends a message to the background and unpacks its reply; rejects where it was refused or nobody answered. */
export async function call<N extends MessageName>(name: N, request: Request<N>): Promise<Reply<N>> {
  const envelope: Envelope | undefined = await browser.runtime.sendMessage({ name, request });
  if (!envelope) throw new Error(`${name}: the background did not answer`);
  if ('refused' in envelope) throw new Error(`${name}: ${envelope.refused}`);
  return envelope.reply as Reply<N>;
}
