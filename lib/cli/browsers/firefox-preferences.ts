import type { Json, LaunchOptions } from './driver.ts';

/** The add-on's id (wxt.config.ts), and a fixed internal address for it, so that its data survives a restart. */
export const ID = 'lede@lede.example';
export const UUID = '6f1c2a4e-5d0b-4c3a-9e8f-1ede1ede1ede';

const PREFERENCES: Record<string, Json> = {
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
  // Names that are this machine, for pages on several hosts.
  'network.dns.localDomains': 'halyard.test,copper.test,gradient.test,other.test',
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'browser.topsites.contile.enabled': false,
  'intl.locale.requested': 'en-US',
};

const throughProxy = (port: number): Record<string, Json> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'network.dns.localDomains': '',
});

/** What a profile is set to, as the options of a launch say. */
export const preferences = ({
  proxy,
  backgroundIdle,
}: Pick<LaunchOptions, 'proxy' | 'backgroundIdle'>): Record<string, Json> => ({
  ...PREFERENCES,
  ...(proxy === undefined ? {} : throughProxy(proxy)),
  ...(backgroundIdle === undefined ? {} : { 'extensions.background.idle.timeout': backgroundIdle }),
});
