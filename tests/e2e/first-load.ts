import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, OUTPUT } from '../../lib/cli/build.ts';

/** A built page's scripts and styles that load before it can be used: its own, and what those import statically. Or a script's. */
export function firstLoad(browser: BrowserName, page: string): string[] {
  const text = (file: string): string => readFileSync(join(OUTPUT[browser], file), 'utf8');
  const seen = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, path] of text(file).matchAll(/(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g))
      if (path) follow(join(file, '..', path));
  };
  if (page.endsWith('.js')) follow(page);
  for (const [, path] of text(page).matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g))
    if (path) follow(path);
  return [...seen];
}
