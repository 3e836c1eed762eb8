import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browsers of a machine, and what it takes to choose from native menus there; null for what is missing. */
export interface Found {
  chromium: string | null;
  firefox: string | null;
  /** A virtual display with a window manager and keys, Linux only: Chromium shows no native menu without a display. */
  display: boolean;
}

interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  runnable(path: string): boolean;
}

const PROGRAMS: Record<'chromium' | 'firefox', Record<string, string[]>> = {
  chromium: {
    linux: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
    ],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    linux: ['firefox-esr', 'firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: [
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** The machine this runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  runnable: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
};

/** The full path of a program named by path or to be found on PATH; null where there is none. */
function locate(program: string, { env, runnable }: Machine): string | null {
  if (/[\\/]/.test(program)) return runnable(program) ? program : null;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, program)).find(runnable) ?? null;
}

function browser(kind: 'chromium' | 'firefox', named: string | undefined, machine: Machine) {
  const programs = [...(named ? [named] : []), ...(PROGRAMS[kind][machine.platform] ?? [])];
  for (const program of programs) {
    const path = locate(program, machine);
    if (path) return path;
  }
  return null;
}

/** Looks for browsers: first the ones named by CHROME_BIN and FIREFOX_BIN, then the usual places. */
export function findBrowsers(machine: Machine = thisMachine): Found {
  return {
    chromium: browser('chromium', machine.env.CHROME_BIN, machine),
    firefox: browser('firefox', machine.env.FIREFOX_BIN, machine),
    display:
      machine.platform === 'linux' &&
      ['Xvfb', 'openbox', 'xdotool'].every((program) => locate(program, machine) !== null),
  };
}
