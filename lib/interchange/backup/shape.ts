import { parseUrl, safeUrl } from '../../text/url.ts';

/** Whether an unknown value has the shape of `T`. */
export type Guard<T> = (value: unknown) => value is T;

type OptionalKeys<T> = {
  [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? K : never;
}[keyof T];
type Required<T> = { [K in Exclude<keyof T, OptionalKeys<T>>]: Guard<T[K]> };
type Optional<T> = { [K in OptionalKeys<T>]-?: Guard<Exclude<T[K], undefined>> };

/** An object with these fields and no others; the optional ones may be absent. */
export function record<T>(required: Required<T>, optional: Optional<T>): Guard<T> {
  const must: [string, Guard<unknown>][] = Object.entries(required);
  const may = new Map<string, Guard<unknown>>(Object.entries(optional));
  return (value): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const fields = value as Record<string, unknown>;
    if (!must.every(([name, guard]) => Object.hasOwn(fields, name) && guard(fields[name])))
      return false;
    const others = Object.keys(fields).filter((name) => !Object.hasOwn(required, name));
    return others.every((name) => may.get(name)?.(fields[name]) ?? false);
  };
}

export const text =
  (longest: number): Guard<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= longest;

export const list =
  <T>(guard: Guard<T>, most: number): Guard<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.length <= most && value.every(guard);

export const nullOr =
  <T>(guard: Guard<T>): Guard<T | null> =>
  (value): value is T | null =>
    value === null || guard(value);

export const oneOf =
  <const T extends string | number>(...values: readonly T[]): Guard<T> =>
  (value): value is T =>
    values.some((known) => known === value);

export const flag: Guard<boolean> = (value): value is boolean => typeof value === 'boolean';

/** A whole number from 0 on: an index, a count, a time in milliseconds since 1970. */
export const count: Guard<number> = (value): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

export const finite: Guard<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** From 0 to 1. */
export const share: Guard<number> = (value): value is number =>
  finite(value) && value >= 0 && value <= 1;

/** A ULID: 26 letters and digits of Crockford's alphabet. */
export const id: Guard<string> = (value): value is string =>
  typeof value === 'string' && /^[0-9A-HJKMNP-TV-Z]{26}$/.test(value);

/** An address that a page may draw as a link: http, https or mailto. */
export const address: Guard<string> = (value): value is string =>
  typeof value === 'string' && safeUrl(value, 'about:blank') !== null;

const LONGEST_ADDRESS = 8192;

const addressOf =
  (schemes: RegExp): Guard<string> =>
  (value): value is string =>
    typeof value === 'string' &&
    value.length <= LONGEST_ADDRESS &&
    schemes.test(parseUrl(value)?.protocol ?? '');

/** An address a page can be read from: http, https, or a file of the reader's own. */
export const pageAddress = addressOf(/^(?:https?|file):$/);

/** An address that the network can be asked for. */
export const webAddress = addressOf(/^https?:$/);
