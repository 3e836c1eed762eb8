/** What YAML does not take raw in double quotes and JSON leaves raw: control characters, line separators, marks. */
const NOT_RAW = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/** A text as YAML in double quotes, on one line (YAML 1.2, of which JSON's strings are a part). */
export const yamlText = (text: string): string =>
  JSON.stringify(text).replace(
    NOT_RAW,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A tag as Obsidian takes it: letters, digits, `_`, `-` and `/`, blanks as hyphens; empty where nothing is left. */
export const obsidianTag = (tag: string): string =>
  tag
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{N}\p{M}_/-]/gu, '');

/** A property's value: text, a day or time of ISO 8601, a number, or several texts. Null and nothing are left out. */
export type Property =
  | { text: string }
  | { time: string }
  | { number: number }
  | { list: string[] };

function lineOf(name: string, property: Property): string[] {
  if ('text' in property)
    return property.text === '' ? [] : [`${name}: ${yamlText(property.text)}`];
  if ('number' in property) return [`${name}: ${property.number}`];
  if ('list' in property)
    return property.list.length === 0
      ? []
      : [`${name}:`, ...property.list.map((one) => `  - ${yamlText(one)}`)];
  // Only a day or time may stand without quotes, so that it is one to whoever reads it.
  const time = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z)?$/.exec(property.time)?.[0];
  return time ? [`${name}: ${time}`] : [];
}

/** Properties as a YAML front matter. Names are plain words of ours. */
export const frontMatter = (properties: Record<string, Property>): string =>
  [
    '---',
    ...Object.entries(properties).flatMap(([name, property]) => lineOf(name, property)),
    '---',
  ].join('\n');

/** A time in milliseconds since 1970 as ISO 8601 to the second, in UTC. */
export const isoSecond = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;
