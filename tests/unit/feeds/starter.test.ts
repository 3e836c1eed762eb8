import { expect, it } from 'vitest';
import { STARTER } from '../../../lib/feeds/starter.ts';

it('names each source once, by secure addresses', () => {
  expect(STARTER.length).toBeGreaterThanOrEqual(20);
  expect(new Set(STARTER.map(({ url }) => url)).size).toBe(STARTER.length);
  expect(new Set(STARTER.map(({ title }) => title)).size).toBe(STARTER.length);
  for (const { title, url, siteUrl } of STARTER) {
    expect(title.trim()).not.toBe('');
    expect(new URL(url)).toMatchObject({ protocol: 'https:', href: url });
    expect(new URL(siteUrl)).toMatchObject({ protocol: 'https:', href: siteUrl });
  }
});
