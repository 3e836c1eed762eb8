import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, sleep } from '../../lib/cli/browsers/driver.ts';
import { type Server, serveFolder } from '../../lib/cli/serve.ts';
import { BROWSERS, briefShown, launch, profileFolder, SAMPLES, textShown } from './harness.ts';
import { type WatchedNetwork, watchNetwork } from './watched-network.ts';

/** Hosts that the browsers themselves ask, with or without an extension. */
const OF_BROWSERS =
  /^(?:CONNECT |\w+ https?:\/\/)(?:[\w.-]+\.)?(?:google\.com|googleapis\.com|gstatic\.com|mozilla\.(?:com|org|net)|firefox\.com)[:/]/;

describe.each(BROWSERS)('the network in a default profile in %s', (name) => {
  const profile = profileFolder();
  let network: WatchedNetwork;
  let server: Server;
  let driver: Driver;

  beforeAll(async () => {
    network = await watchNetwork();
    server = await serveFolder(SAMPLES);
    driver = await launch(name, profile.path, { proxy: network.port });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    await network?.close();
    profile.remove();
  });

  test('nothing is asked for but the page that the reader opens', async () => {
    const page = await driver.open(server.url('rumor.html', 'halyard.test'));
    const popup = await driver.clickToolbarButton(page);
    await briefShown(popup);
    await popup.press('s');
    await textShown(popup, 'footer button', 'Saved');
    await popup.press('w');
    await popup.press('3');
    await popup.until('a topic', () => document.querySelector('li h2') !== null);
    for (const path of ['library.html', 'library.html#/watchlist', 'options.html'])
      await driver.openExtensionPage(path);
    await driver.killBackground();
    await driver.openExtensionPage('library.html');
    await sleep(2000);
    const asked = network.asked.filter((one) => !OF_BROWSERS.test(one));
    expect(asked).toContain(`GET ${server.url('rumor.html', 'halyard.test')}`);
    const pageAlone = /^GET http:\/\/halyard\.test:\d+\/(?:rumor\.html|halyard\.css|favicon\.ico)$/;
    expect(asked.filter((one) => !pageAlone.test(one))).toEqual([]);
  });
});
