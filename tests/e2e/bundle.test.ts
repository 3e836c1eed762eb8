import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type BrowserName, OUTPUT } from '../../lib/cli/build.ts';
import { firstLoad } from './first-load.ts';

// What was built for the stores: permissions, policy and sizes. Runs on `.output`, after `npm run build`.

const read = (browser: BrowserName, file: string): Buffer =>
  readFileSync(join(OUTPUT[browser], file));
const manifest = (browser: BrowserName): Record<string, unknown> =>
  JSON.parse(read(browser, 'manifest.json').toString('utf8'));
const gzipped = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length;
const KB = 1000;

describe.each(['chromium', 'firefox'] as const)('the manifest for %s', (browser) => {
  test('asks for these permissions and nothing else', () => {
    const built = manifest(browser);
    expect(built.permissions).toEqual([
      'activeTab',
      'scripting',
      'contextMenus',
      'storage',
      'unlimitedStorage',
      'alarms',
      ...(browser === 'chromium' ? ['offscreen', 'sidePanel'] : []),
    ]);
    expect(built.optional_permissions).toEqual(['notifications']);
    expect(built.optional_host_permissions).toEqual(['*://*/*']);
    for (const key of [
      'host_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
      'update_url',
    ])
      expect(built, key).not.toHaveProperty(key);
  });

  test('has a side panel, which does not open by itself', () => {
    const built = manifest(browser);
    if (browser === 'chromium')
      expect(built.side_panel).toEqual({ default_path: 'sidepanel.html' });
    else
      expect(built.sidebar_action).toMatchObject({
        default_panel: 'sidepanel.html',
        open_at_install: false,
      });
    expect(built.options_ui).toEqual({ page: 'options.html', open_in_tab: true });
  });

  test('is kept out of private windows and under a strict policy', () => {
    const built = manifest(browser);
    expect(built.manifest_version).toBe(3);
    expect(built.incognito).toBe('not_allowed');
    expect(built.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; " +
        "img-src 'self' data: blob: http: https:; connect-src http: https:; base-uri 'none'; form-action 'none'",
    });
  });

  test('takes every visible name from the locale files', () => {
    const keys = Object.keys(JSON.parse(read(browser, '_locales/en/messages.json').toString()));
    const used = JSON.stringify(manifest(browser)).match(/(?<=__MSG_)\w+?(?=__)/g) ?? [];
    expect(used.length).toBeGreaterThan(3);
    expect(keys).toEqual(expect.arrayContaining(used));
  });
});

test('the oldest supported browsers are named', () => {
  expect(manifest('chromium').minimum_chrome_version).toBe('123');
  expect(manifest('firefox').browser_specific_settings).toEqual({
    gecko: {
      id: 'lede@lede.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
});

describe.each(['chromium', 'firefox'] as const)('the size for %s', (browser) => {
  test('what is injected into a page is under 80 kB, 28 kB gzipped', () => {
    const script = read(browser, 'extract.js');
    expect(script.length).toBeLessThan(80 * KB);
    expect(gzipped(script)).toBeLessThan(28 * KB);
    expect(read(browser, 'locate.js').length).toBeLessThan(8 * KB);
    expect(read(browser, 'marks.js').length).toBeLessThan(5 * KB);
  });

  test('what the popup loads first is under 130 kB gzipped', () => {
    const files = firstLoad(browser, 'popup.html');
    expect(files.length).toBeGreaterThan(1);
    const total = files.reduce((sum, file) => sum + gzipped(read(browser, file)), 0);
    expect(total).toBeLessThan(130 * KB);
  });
});

describe.each(['chromium', 'firefox'] as const)('the pages for %s', (browser) => {
  const html = readdirSync(OUTPUT[browser]).filter((file) => file.endsWith('.html'));

  test.each(html)('%s runs no inline script and loads nothing from elsewhere', (file) => {
    const source = read(browser, file).toString('utf8');
    expect(source).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(source).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(source).not.toMatch(/\son\w+=|style="/);
  });

  test('styles keep light-dark(), which the themes stand on', () => {
    const sheets = readdirSync(join(OUTPUT[browser], 'assets')).filter((f) => f.endsWith('.css'));
    const all = sheets.map((sheet) => read(browser, join('assets', sheet)).toString()).join('');
    expect(all).toMatch(/--paper:\s*light-dark\(/);
  });
});

test.each(['chromium', 'firefox'] as const)(
  'every sheet for %s begins with the order of the layers, whichever a page loads first',
  (browser) => {
    const sheets = readdirSync(join(OUTPUT[browser], 'assets')).filter((f) => f.endsWith('.css'));
    for (const sheet of sheets)
      expect(read(browser, join('assets', sheet)).toString(), sheet).toMatch(
        /^@layer reset,tokens,ui,screens;/,
      );
  },
);

// Half of it are lists: names of the field, cues of the signals in four languages, and the weights of the trees.
test.each(['chromium', 'firefox'] as const)(
  'the background of %s loads nothing that draws, which pages have in one piece',
  (browser) => {
    const draws = (file: string) => read(browser, file).toString().includes('react.element');
    expect(firstLoad(browser, 'background.js').filter(draws)).toEqual([]);
    expect(firstLoad(browser, 'popup.html').filter(draws)).toHaveLength(1);
  },
);

test.each(['chromium', 'firefox'] as const)(
  'what is drawn of engines is no part of what a page of %s loads first',
  (browser) => {
    const isEngines = (file: string) => read(browser, file).toString().includes('writeWith');
    for (const page of ['popup.html', 'sidepanel.html', 'library.html'])
      expect(firstLoad(browser, page).filter(isEngines), page).toEqual([]);
  },
);

test('the Chrome worker, with all that makes a brief, is under 210 kB gzipped', () => {
  expect(gzipped(read('chromium', 'background.js'))).toBeLessThan(210 * KB);
});

describe.each(['chromium', 'firefox'] as const)('the parser of feeds for %s', (browser) => {
  /** The address of a name space that the parser knows, and nothing else of ours. */
  const MARK = 'podcast-1.0.dtd';
  const has = (file: string): boolean => read(browser, file).toString().includes(MARK);

  test('is a file of its own under 70 kB gzipped, which no page and no background loads at its start', () => {
    const chunks = readdirSync(join(OUTPUT[browser], 'chunks')).map((file) => `chunks/${file}`);
    const holding = chunks.filter(has);
    expect(holding).toHaveLength(1);
    expect(gzipped(read(browser, holding[0] ?? ''))).toBeLessThan(70 * KB);
    expect(has('background.js')).toBe(false);
    const pages = readdirSync(OUTPUT[browser]).filter((file) => file.endsWith('.html'));
    for (const page of pages) expect(firstLoad(browser, page).filter(has), page).toEqual([]);
  });
});

test('Readability stays out of the Chrome worker: it has no DOM to read', () => {
  expect(read('chromium', 'background.js').toString()).not.toContain('readability-page');
});
