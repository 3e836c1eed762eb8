import { expect } from 'vitest';
import { parsePage } from '../../../../lib/cli/dom.ts';
import type { ImportItem, ImportReading } from '../../../../lib/interchange/imports/item.ts';
import { readImport } from '../../../../lib/interchange/imports/read-import.ts';

export const NOW = Date.UTC(2026, 10, 1);
export const ports = {
  parseHtml: (html: string) => parsePage(html, 'about:blank'),
  now: NOW,
};

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a file that has to be readable. Its name says nothing. */
export async function read(content: string | Uint8Array): Promise<ImportReading> {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const result = await readImport({ name: 'export.bin', bytes }, ports);
  if (!result.ok) throw new Error(`not read: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The trouble with a file that cannot be read. */
export async function troubleWith(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const result = await readImport({ name: 'pocket.csv', bytes }, ports);
  expect(result.ok).toBe(false);
  return result.ok ? null : result.error;
}

/** An item as it is where an export says nothing but the address. */
export const item = (url: string, more: Partial<ImportItem> = {}): ImportItem => ({
  url,
  key: url,
  title: '',
  savedAt: null,
  state: 'unread',
  progress: 0,
  tags: [],
  note: '',
  highlights: [],
  authors: [],
  siteName: null,
  publishedAt: null,
  lang: null,
  html: null,
  excerpt: '',
  ...more,
});
