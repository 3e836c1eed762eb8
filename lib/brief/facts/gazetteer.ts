import type { Name, Span } from './line.ts';

/** Names by their first word, longest first. */
export type Gazetteer = ReadonlyMap<string, readonly { name: string; key: string }[]>;

const FIRST = /[\p{L}\p{N}]+/u;

/** A gazetteer of a list: one line for each, other names for it behind "|". */
export function gazetteerOf(list: string): Gazetteer {
  const out = new Map<string, { name: string; key: string }[]>();
  for (const line of list.trim().split('\n')) {
    const [key = '', ...others] = line.split('|');
    for (const name of [key, ...others]) {
      const first = FIRST.exec(name)?.[0] ?? name;
      out.set(first, [...(out.get(first) ?? []), { name, key }]);
    }
  }
  for (const names of out.values()) names.sort((a, b) => b.name.length - a.name.length);
  return out;
}

/** What goes on with a name, so that another one stands there: a letter or digit, or more behind a hyphen or a point. */
const GOES_ON = /^(?:[\p{Script=Latin}\p{N}_]|[-.][\p{Ll}\p{N}])/u;

/** Words of the Latin script that may begin a name: with a capital, or as the few names with a small first letter do. */
const WORD =
  /(?<![\p{Script=Latin}\p{N}@#_/.-])(?:[\p{Lu}τ]|(?=xAI|iFl|a16|gpt|tau|01))[\p{Script=Latin}\p{N}\p{M}²]{0,60}/gu;

/** The names of the gazetteer that stand in a text; `goesOn` is what may not follow one. */
export function namesIn(text: string, gazetteer: Gazetteer, goesOn: RegExp = GOES_ON): Name[] {
  const out: Name[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index < from) continue;
    // A version may stand right behind a name: "Qwen2".
    const names = gazetteer.get(word) ?? gazetteer.get(word.split(/\d/, 1)[0] ?? '');
    const found = names?.find(({ name }) => {
      const end = index + name.length;
      return text.startsWith(name, index) && !goesOn.test(text.slice(end, end + 2));
    });
    if (!found) continue;
    from = index + found.name.length;
    out.push({ start: index, end: from, key: found.key });
  }
  return out;
}

/** Where a name stands in a text as a word of its own. */
export function placesOf(text: string, name: string): Span[] {
  const out: Span[] = [];
  for (
    let start = text.indexOf(name);
    start >= 0;
    start = text.indexOf(name, start + name.length)
  ) {
    const end = start + name.length;
    if (
      !/[\p{L}\p{N}@#_/.-]$/u.test(text.slice(0, start).slice(-1)) &&
      !GOES_ON.test(text.slice(end, end + 2))
    )
      out.push({ start, end });
  }
  return out;
}
