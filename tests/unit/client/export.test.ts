// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { copyText, downloadText } from '../../../lib/client/export.ts';

test('text is copied as it is', async () => {
  const writeText = vi.fn();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  await copyText('# Chips');
  expect(writeText).toHaveBeenCalledExactlyOnceWith('# Chips');
  vi.unstubAllGlobals();
});

test('a file is handed over under its name, and let go later', async () => {
  vi.useFakeTimers();
  const blobs: Blob[] = [];
  const revoke = vi.fn();
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
    revokeObjectURL: revoke,
  });
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    clicked.push(`${this.download} ${this.href}`);
  });
  downloadText('lede-rescue.json', '{}');
  expect(clicked).toEqual(['lede-rescue.json blob:1']);
  expect(blobs[0]?.size).toBe(2);
  expect(revoke).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(revoke).toHaveBeenCalledWith('blob:1');
  vi.useRealTimers();
});
