import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Found, findBrowsers } from './find.ts';

const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  display: ['xvfb', 'openbox', 'xdotool'],
} as const;

const INSTALL_YOURSELF =
  'Install Chrome, Chromium or Edge, and Firefox, or name them in CHROME_BIN and FIREFOX_BIN.';

/** Debian and its children, run by root: the only machines on which a script may install packages unasked. */
const mayInstall = (): boolean =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  existsSync('/usr/bin/apt-get');

function apt(...words: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

/**
 * The browsers of this machine. What is missing is installed from the distribution where that may be done, said with
 * `say`; elsewhere one sentence tells what to install.
 */
export function ensureBrowsers(say: (line: string) => void): Found {
  const found = findBrowsers();
  const missing = (['chromium', 'firefox', 'display'] as const).filter((kind) => !found[kind]);
  if (missing.length === 0) return found;
  if (!mayInstall()) {
    if (!found.chromium || !found.firefox) say(INSTALL_YOURSELF);
    return found;
  }
  const packages = missing.flatMap((kind) => PACKAGES[kind]);
  say(`Installing ${packages.join(', ')} with apt-get, since this machine has none.`);
  if (!apt('update') || !apt('install', '-y', '--no-install-recommends', ...packages))
    say(`apt-get could not install them. ${INSTALL_YOURSELF}`);
  return findBrowsers();
}
