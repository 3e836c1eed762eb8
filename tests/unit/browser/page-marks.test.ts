import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { markInPage } from '../../../lib/browser/page-marks.ts';
import { fake } from './given.ts';

const sentence = { anchor: { quote: 'It may.', prefix: '', suffix: '' }, cues: [] };

/** Stands in for a tab whose page has the script or not; answers what was done to it. */
function tab(): string[] {
  const done: string[] = [];
  fake(fakeBrowser.tabs, 'get', async (id: number) => ({ id, url: 'https://a.example/' }));
  fake(fakeBrowser.scripting, 'removeCSS', async () => done.push('remove'));
  fake(fakeBrowser.scripting, 'insertCSS', async () => done.push('insert'));
  fake(
    fakeBrowser.scripting,
    'executeScript',
    async ({
      files,
      func,
      args,
    }: {
      files?: string[];
      func?: (...args: unknown[]) => unknown;
      args?: unknown[];
    }) => {
      done.push(files?.[0] ?? 'call');
      return [{ result: func?.(...(args ?? [])) }];
    },
  );
  return done;
}

test('sentences are marked by a script of their own and one style sheet', async () => {
  const done = tab();
  const mark = vi.fn((sentences: unknown[]) => sentences.length);
  vi.stubGlobal('ledeMarks', mark);
  expect(await markInPage(7, [sentence])).toBe(1);
  expect(done).toEqual(['remove', 'insert', '/marks.js', 'call']);
  expect(mark).toHaveBeenCalledExactlyOnceWith([sentence]);
  vi.unstubAllGlobals();
});

test('none takes marks and style away', async () => {
  const done = tab();
  vi.stubGlobal('ledeMarks', () => 0);
  expect(await markInPage(7, [])).toBe(0);
  expect(done).toEqual(['remove', '/marks.js', 'call']);
  vi.unstubAllGlobals();
});

test('nothing is marked where the script is not there, or the browser does not let us', async () => {
  tab();
  expect(await markInPage(7, [sentence])).toBe(0);
  fake(fakeBrowser.scripting, 'removeCSS', () => Promise.reject(new Error('no')));
  expect(await markInPage(7, [sentence])).toBe(0);
});
