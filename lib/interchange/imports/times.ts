/** The first page of the web stood in 1991: what is dated before was not saved from it. */
const EARLIEST = Date.UTC(1990, 0, 1);
const DAY = 24 * 60 * 60 * 1000;
const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)? ?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Seconds, milliseconds or microseconds since 1970, told apart by their size: as seconds, 1e11 lies in the year 5138. */
function fromNumber(value: number): number {
  if (value < 1e11) return value * 1000;
  return value < 1e14 ? value : Math.floor(value / 1000);
}

function fromText(text: string): number {
  if (/^\d{1,20}(?:\.\d{1,9})?$/.test(text)) return fromNumber(Number(text));
  const iso = ISO.exec(text);
  if (iso) {
    const [, day, minutes = '00:00', seconds = ':00', zone = 'Z'] = iso;
    return Date.parse(
      `${day}T${minutes}${seconds.slice(0, 7)}${zone.replace(/(\d\d)(\d\d)$/, '$1:$2')}`,
    );
  }
  // The one other spelling that says its zone: that of mails and HTTP.
  return /\s(?:GMT|UTC|[+-]\d{4})$/.test(text) ? Date.parse(text) : Number.NaN;
}

/** Whether a field says that it has no time: empty, null, or the zero of an unset clock. */
export const isNoTime = (value: unknown): boolean =>
  value === undefined || value === null || /^(?:0*|null|none)$/i.test(String(value).trim());

/**
 * Milliseconds since 1970 of a time as exports write it: seconds, milliseconds or microseconds since 1970, or ISO 8601 (UTC where no
 * zone is given). Null for anything else, before 1990, or more than a day after `now`.
 */
export function timeOf(value: unknown, now: number): number | null {
  const at =
    typeof value === 'number'
      ? fromNumber(value)
      : typeof value === 'string'
        ? fromText(value.trim())
        : Number.NaN;
  return at >= EARLIEST && at <= now + DAY ? Math.floor(at) : null;
}

/** The day or time of publication as ISO 8601: a day stays a day. Null where it is neither or lies ahead of `now`. */
export function publishedOf(value: unknown, now: number): string | null {
  // Articles may be older than the web they stand in: only the form counts, and that it is not to come.
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value.trim())) {
    const at = Date.parse(value.trim());
    return at <= now + DAY ? value.trim() : null;
  }
  const at = timeOf(value, now);
  return at === null ? null : new Date(at).toISOString();
}
