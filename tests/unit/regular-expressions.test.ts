import { globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { analyse } from 'scslre';
import { parseAst } from 'vite';
import { describe, expect, it, vi } from 'vitest';

/**
 * Pages choose the texts our regular expressions run on, so none of them may take time that grows faster than the text:
 * neither by ways of matching that multiply, nor by starting anew at each character of a long run.
 */

interface Found {
  source: string;
  flags: string;
}

const FILES = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}').sort();

function literalsIn(file: string): Found[] {
  const found: Found[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex) found.push({ source: regex.pattern, flags: regex.flags });
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(readFileSync(file, 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
  return found;
}

/** What makes an expression slow; empty where nothing does. */
const troubleOf = ({ source, flags }: Found): string[] =>
  analyse({ source, flags }, { assumeRejectingSuffix: false }).reports.map((report) =>
    report.type === 'Trade'
      ? `${source.slice(report.startQuant.start, report.startQuant.end)} and ${source.slice(report.endQuant.start, report.endQuant.end)} take the same characters`
      : `${source.slice(report.quant.start, report.quant.end)} is tried again at each character`,
  );

const slow = (found: Found[]): string[] =>
  found.flatMap((one) =>
    troubleOf(one).map((trouble) => `/${one.source}/${one.flags}: ${trouble}`),
  );

describe('regular expressions take time in proportion to the text', () => {
  it.each(FILES.filter((file) => literalsIn(file).length > 0))('%s', (file) => {
    expect(slow(literalsIn(file))).toEqual([]);
  });

  it.each([
    ['nested', '(?:a+)+$'],
    ['overlapping', '\\s*\\s*$'],
    ['begun anew', '\\s+$'],
  ])('one that is %s is found', (_, source) => {
    expect(slow([{ source, flags: '' }])).not.toEqual([]);
  });
});

describe('so do those that modules put together', () => {
  const files = FILES.filter(
    (file) => file.startsWith('lib/') && readFileSync(file, 'utf8').includes('new RegExp('),
  );

  it.each(files)('%s', async (file) => {
    const made: Found[] = [];
    vi.stubGlobal(
      'RegExp',
      new Proxy(RegExp, {
        construct(target, [source, flags]: [string | RegExp, string?]) {
          const regex = new target(source, flags);
          made.push({ source: regex.source, flags: regex.flags });
          return regex;
        },
      }),
    );
    try {
      await import(/* @vite-ignore */ pathToFileURL(file).href);
    } finally {
      vi.unstubAllGlobals();
    }
    expect(slow(made)).toEqual([]);
  });
});
