import { expect, test } from 'vitest';
import { findBrowsers } from '../../../lib/cli/browsers/find.ts';

const machine = (
  programs: string[],
  env: Record<string, string> = {},
  platform: NodeJS.Platform = 'linux',
) => ({
  platform,
  env: { PATH: '/usr/local/bin:/usr/bin', ...env },
  runnable: (path: string) => programs.includes(path),
});

test('finds what is on PATH, in the usual order', () => {
  const found = findBrowsers(
    machine(['/usr/bin/google-chrome', '/usr/local/bin/chromium', '/usr/bin/firefox']),
  );
  expect(found).toEqual({
    chromium: '/usr/local/bin/chromium',
    firefox: '/usr/bin/firefox',
    display: false,
  });
});

test('believes what is named first', () => {
  const env = { CHROME_BIN: '/opt/chrome/chrome', FIREFOX_BIN: '/opt/gone/firefox' };
  const found = findBrowsers(machine(['/opt/chrome/chrome', '/usr/bin/chromium'], env));
  expect(found.chromium).toBe('/opt/chrome/chrome');
  expect(found.firefox).toBeNull();
});

test('looks into the applications of a Mac', () => {
  const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
  expect(findBrowsers(machine([edge], {}, 'darwin')).chromium).toBe(edge);
});

test('a virtual display takes all three programs', () => {
  const some = ['/usr/bin/Xvfb', '/usr/bin/openbox'];
  expect(findBrowsers(machine(some)).display).toBe(false);
  expect(findBrowsers(machine([...some, '/usr/bin/xdotool'])).display).toBe(true);
});
