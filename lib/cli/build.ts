import { spawnSync } from 'node:child_process';

/** Where each build lies. */
export const OUTPUT = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

export type BrowserName = keyof typeof OUTPUT;

/** Builds the extension for one browser; throws with what the builder said where that fails. */
export function buildExtension(browser: BrowserName): void {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const built = spawnSync('npm', ['run', '--silent', `build:${target}`], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`);
}
