import type { Ports } from './ports.ts';

/** A link whose site the reader was asked about. It outlives the background, which may end before the answer. */
export interface PendingLink {
  url: string;
  title: string;
  askedAt: number;
  /** The saved link that waits to be filled; null until it could be saved. */
  articleId: string | null;
}

/** One record for all: there are never many, and it must not be searched for among the rescue copy's. */
const KEY = 'pending-links';

const isPending = (value: unknown): value is PendingLink =>
  typeof value === 'object' && value !== null && 'url' in value && 'articleId' in value;

/** The links that wait for an answer, oldest first. */
export async function pendingLinks(ports: Ports): Promise<PendingLink[]> {
  const stored = await ports.local.get(KEY);
  return Array.isArray(stored) ? stored.filter(isPending) : [];
}

function change(ports: Ports, next: (links: PendingLink[]) => PendingLink[]): Promise<void> {
  return ports.exclusive(KEY, async () => ports.local.set(KEY, next(await pendingLinks(ports))));
}

/** Adds a link, or replaces the record of the same address. */
export function putPending(ports: Ports, link: PendingLink): Promise<void> {
  return change(ports, (links) => [...links.filter(({ url }) => url !== link.url), link]);
}

/** The link was answered for. */
export function dropPending(ports: Ports, address: string): Promise<void> {
  return change(ports, (links) => links.filter(({ url }) => url !== address));
}
