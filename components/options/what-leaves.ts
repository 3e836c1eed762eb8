import { plural, t } from '../../lib/client/i18n.ts';
import { hostOf } from '../../lib/client/url.ts';
import { isThisDevice } from '../../lib/model/endpoint-address.ts';
import { chosenEndpoint, type Endpoint, type Engines } from '../../lib/model/engines.ts';
import type { Feed } from '../../lib/model/feeds.ts';
import type { Settings } from '../../lib/model/settings.ts';

/** Hosts that are named before the rest is counted. */
const NAMED = 4;

function named(names: readonly string[]): string {
  const all = [...new Set(names)];
  const first = all.slice(0, NAMED).join(', ');
  return all.length > NAMED ? plural('privacyMore', all.length - NAMED, first) : first;
}

const sentTo = ({ name, baseUrl }: Endpoint): string =>
  isThisDevice(new URL(baseUrl).hostname)
    ? t('privacyHereEngine', name)
    : t('privacySendsEngine', name, hostOf(baseUrl));

/** What goes from this device to whom, as the reader's choices are now: one sentence or two for each. */
export function whatLeaves(
  feeds: readonly Feed[],
  engines: Engines,
  { feedMinutes, keepPictures }: Pick<Settings, 'feedMinutes' | 'keepPictures'>,
): string[] {
  const asked = feeds.filter(({ paused }) => !paused);
  const hosts = named(asked.map(({ url }) => hostOf(url)));
  const endpoint = chosenEndpoint(engines);
  const isQuiet = (asked.length === 0 || feedMinutes === 0) && !endpoint;
  return [
    isQuiet ? t('privacySendsNothing') : '',
    asked.length > 0
      ? plural(feedMinutes === 0 ? 'privacyAsksFeeds' : 'privacySendsFeeds', asked.length, hosts)
      : '',
    endpoint ? sentTo(endpoint) : '',
    engines.choice.kind === 'browser' ? t('privacyBrowserWrites') : '',
    keepPictures ? t('privacySendsPictures') : '',
    t('privacySendsOnAct'),
  ].filter(Boolean);
}

/** Whether a host is that of an address, as permissions count: without the port. */
const isAt = (site: string, url: string): boolean =>
  URL.canParse(url) && new URL(url).hostname === site;

/** What an allowed site is asked for. */
export function usesOf(
  site: string,
  feeds: readonly Feed[],
  endpoints: readonly Endpoint[],
): string {
  if (site === '*') return t('siteForAll');
  const own = feeds.filter(
    ({ url, siteUrl, whole }) => isAt(site, url) || (whole && siteUrl && isAt(site, siteUrl)),
  );
  const titles = named(own.map(({ title, url }) => title || hostOf(url)));
  const uses = [
    own.length > 0 ? plural('siteForFeeds', own.length, titles) : '',
    ...endpoints
      .filter(({ baseUrl }) => isAt(site, baseUrl))
      .map(({ name }) => t('siteForEngine', name)),
  ].filter(Boolean);
  return uses.join(' ') || t('siteForNothing');
}
