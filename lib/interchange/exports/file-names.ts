/** Characters that Windows, macOS or Linux refuse in a name, or that a link of Obsidian's cannot hold; controls; what turns the direction. */
const REFUSED =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF<>:"/\\|?*#^[\]]/gu;
/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i;
/** Longest name with its ending: characters, and bytes in UTF-8, of which file systems take 255. */
const CHARACTERS = 120;
const BYTES = 240;

const bytesIn = (text: string): number => new TextEncoder().encode(text).length;

/** The longest start of a text that fits, cut between characters. */
function cut(text: string, characters: number, bytes: number): string {
  let kept = '';
  let size = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    size += bytesIn(segment);
    if (kept.length + segment.length > characters || size > bytes) break;
    kept += segment;
  }
  return kept;
}

/**
 * Gives each title a file name of its own, safe on every system: no path, at most 120 characters, and unlike all names
 * given before even where case does not count. `extension` is short and has its dot: `.md`.
 */
export function fileNamer(extension: string): (title: string) => string {
  const last = new Map<string, number>();
  const given = new Set<string>();
  return (title) => {
    const plain = title
      .toWellFormed()
      .normalize('NFC')
      .slice(0, 1000)
      .replace(/\s+/g, ' ')
      .replace(REFUSED, ' ')
      .replace(/ +/g, ' ')
      .trim();
    const stem = DEVICE.test(plain) ? `_${plain}` : plain;
    for (let number = (last.get(sameness(stem)) ?? 0) + 1; ; number++) {
      const end = (number > 1 ? ` ${number}` : '') + extension;
      const start = trimmed(cut(stem, CHARACTERS - end.length, BYTES - bytesIn(end)));
      const name = `${start || '_'}${end}`;
      if (given.has(sameness(name))) continue;
      given.add(sameness(name));
      last.set(sameness(stem), number);
      return name;
    }
  };
}

const sameness = (name: string): string => name.normalize('NFKC').toUpperCase().toLowerCase();

/** Windows drops dots and blanks at the end; a dot at the start hides a file. */
const trimmed = (name: string): string => {
  let end = name.length;
  while (end > 0 && '. '.includes(name.charAt(end - 1))) end--;
  let start = 0;
  while (start < end && '. '.includes(name.charAt(start))) start++;
  return name.slice(start, end);
};
