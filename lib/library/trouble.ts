import type { LibraryTrouble } from '../model/library.ts';

/** Names of the errors that say the database itself is gone or broken, rather than that our code is wrong. */
const BROKEN = new Set([
  'DatabaseClosedError',
  'OpenFailedError',
  'MissingAPIError',
  'UnknownError',
  'InvalidStateError',
  'NotFoundError',
  'TimeoutError',
  'VersionError',
  'UpgradeError',
]);

/** The error and what it wraps: Dexie hides the browser's own error in `inner`. */
function* causes(error: unknown): Generator<Error> {
  for (let next = error; next instanceof Error; next = 'inner' in next ? next.inner : undefined)
    yield next;
}

/** What a failed act on the database means to the reader, or null where the failure is a bug of ours. */
export function troubleOf(error: unknown): LibraryTrouble | null {
  for (const cause of causes(error)) {
    const detail = `${cause.name}: ${cause.message}`;
    if (cause.name === 'QuotaExceededError') return { kind: 'full', detail };
    if (BROKEN.has(cause.name)) return { kind: 'cannot-open', detail };
  }
  return null;
}

/** Room that is as good as none, in bytes: a database's next step takes more. */
const NO_ROOM = 1_000_000;

/**
 * The trouble as it really is: on a full disk Chromium closes the database and says nothing but "unknown error", while its
 * estimate then has no room left.
 */
export async function toldApart(trouble: LibraryTrouble): Promise<LibraryTrouble> {
  if (trouble.kind !== 'cannot-open') return trouble;
  const room = await globalThis.navigator?.storage?.estimate().catch(() => null);
  if (room?.quota === undefined || room.usage === undefined) return trouble;
  return room.quota - room.usage < NO_ROOM ? { kind: 'full', detail: trouble.detail } : trouble;
}
