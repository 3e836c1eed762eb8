import { err, ok, type Result } from '../../model/result.ts';
import { decodeText } from './decode.ts';
import type { ImportTrouble, Recognized, Source } from './item.ts';
import { isOmnivoreList, isOmnivorePart, omnivoreSource } from './omnivore.ts';
import { readZip, type ZipEntries } from './zip.ts';

const READABLE = /\.(?:csv|html?|json|txt)$/i;
/** What macOS puts beside each file of an archive. */
const RESIDUE = /(?:^|\/)(?:__MACOSX\/|\._)/;
/** Names that an answer shows of an archive that was not understood. */
const SHOWN = 20;

/** The export in an archive: Omnivore's, or files that one service wrote, as Pocket parts a long table. */
export function openZip(
  bytes: Uint8Array,
  recognizeText: (bytes: Uint8Array) => Result<Recognized, ImportTrouble>,
): Result<Recognized, ImportTrouble> {
  const names: string[] = [];
  const noted = (name: string): boolean => {
    names.push(name);
    return false;
  };
  const listed = readZip(bytes, noted);
  if (!listed.ok) return listed;
  if (names.some(isOmnivoreList)) return openOmnivore(bytes);
  const entries = readZip(bytes, (name) => READABLE.test(name) && !RESIDUE.test(name));
  if (!entries.ok) return entries;
  const parts = [...entries.value]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, part]) => {
      const found = recognizeText(part);
      return found.ok ? [found.value] : [];
    });
  const [first] = parts;
  if (!first || first.form === 'backup')
    return err({ kind: 'unknown-zip', names: names.slice(0, SHOWN) });
  const same = parts.filter(({ service }) => service === first.service);
  return ok({
    service: first.service,
    form: 'zip',
    open: (ports) => joined(same.map((part) => part.open(ports))),
  });
}

/** Several sources, one after the other, under the columns of the first that has any. */
function joined(sources: Source[]): Source {
  function* found(): Generator<Source['found'] extends Iterable<infer One> ? One : never> {
    for (const source of sources) yield* source.found;
  }
  const columns = sources.find((source) => source.columns.length > 0)?.columns ?? [];
  return { columns, found: found(), hasEntities: sources.some((source) => source.hasEntities) };
}

function openOmnivore(bytes: Uint8Array): Result<Recognized, ImportTrouble> {
  const entries = readZip(bytes, isOmnivorePart);
  if (!entries.ok) return entries;
  const lists: unknown[] = [];
  const parts: ZipEntries = new Map();
  for (const [name, part] of entries.value) {
    if (!isOmnivoreList(name)) parts.set(name, part);
    else {
      const list = parsedList(part);
      if (!list) return err({ kind: 'broken-json' });
      for (const entry of list) lists.push(entry);
    }
  }
  return ok({ service: 'omnivore', form: 'zip', open: () => omnivoreSource(lists, parts) });
}

function parsedList(bytes: Uint8Array): unknown[] | null {
  try {
    const value: unknown = JSON.parse(decodeText(bytes) ?? '');
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
