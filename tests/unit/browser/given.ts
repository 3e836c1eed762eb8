import { type Mock, vi } from 'vitest';

/**
 * Puts a fake in the place of one of the browser's functions until the test is over. The browser's own types name the
 * old callback form first, so that `vi.spyOn` alone would take no promise.
 */
export function fake(
  area: object,
  name: string,
  does: (...args: never[]) => unknown = () => Promise.resolve(),
): Mock {
  const functions = area as Record<string, (...args: unknown[]) => unknown>;
  // The fake browser leaves some functions out.
  functions[name] ??= () => {};
  return vi.spyOn(functions, name).mockImplementation(does as (...args: unknown[]) => unknown);
}
