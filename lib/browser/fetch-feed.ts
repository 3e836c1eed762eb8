import { err, ok, type Result } from '../model/result.ts';
import { ask, type FetchLimits, type FetchTrouble, hostOf, LIMITS, readUpTo } from './network.ts';
import { mayRead } from './permissions.ts';

/** What came of asking a feed's address; `url` is where the answer was found in the end. */
export type FetchedFeed =
  | {
      kind: 'document';
      url: string;
      bytes: Uint8Array<ArrayBuffer>;
      contentType: string;
      etag: string | null;
      lastModified: string | null;
    }
  | { kind: 'unchanged'; url: string }
  | { kind: 'status'; status: number; retryAfter: string | null }
  /** It has sent us to a site that is not allowed; null where the browser does not say which. */
  | { kind: 'elsewhere'; url: string | null }
  | { kind: 'no-access' | 'too-large' | 'timeout' | 'network' };

/** What a feed said of its last whole answer. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

/** The largest of the feeds tried have 3 MB. */
const FEED_LIMITS: FetchLimits = { ...LIMITS, bytes: 5_000_000 };

const headersOf = ({ etag, lastModified }: Validators): Record<string, string> => ({
  accept:
    'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
  ...(etag ? { 'if-none-match': etag } : {}),
  ...(lastModified ? { 'if-modified-since': lastModified } : {}),
});

/** From where it was asked for, or from another site that the reader has allowed too. */
async function refuse(response: Response, host: string): Promise<FetchTrouble | null> {
  const isAllowed = hostOf(response.url) === host || (await mayRead(response.url));
  return isAllowed ? null : { kind: 'elsewhere', detail: response.url };
}

async function read(response: Response, most: number): Promise<Result<FetchedFeed, FetchTrouble>> {
  const { url, status, headers } = response;
  if (status === 304) return ok({ kind: 'unchanged', url });
  if (!response.ok) {
    await response.body?.cancel();
    return ok({ kind: 'status', status, retryAfter: headers.get('retry-after') });
  }
  const bytes = await readUpTo(response, most);
  if (!bytes) return err({ kind: 'too-large', detail: `more than ${most} bytes` });
  return ok({
    kind: 'document',
    url,
    bytes,
    contentType: headers.get('content-type') ?? '',
    etag: headers.get('etag'),
    lastModified: headers.get('last-modified'),
  });
}

function unfetched({ kind, detail }: FetchTrouble): FetchedFeed {
  if (kind === 'elsewhere') return { kind, url: URL.canParse(detail) ? detail : null };
  return kind === 'too-large' || kind === 'timeout' ? { kind } : { kind: 'network' };
}

/**
 * Asks a feed's address, of which the reader has allowed the site: without cookies, with the validators of the last answer (RFC
 * 9110 §13.1), and following redirects to allowed sites only.
 */
export async function fetchFeed(
  url: string,
  known: Validators,
  limits: FetchLimits = FEED_LIMITS,
): Promise<FetchedFeed> {
  if (!(await mayRead(url))) return { kind: 'no-access' };
  const fetched = await ask(url, limits, {
    headers: headersOf(known),
    refuse,
    read: (response) => read(response, limits.bytes),
  });
  return fetched.ok ? fetched.value : unfetched(fetched.error);
}
