import { err, ok, type Result } from '../../model/result.ts';
import { collectItems } from './collect.ts';
import type { ImportFile, ImportPorts, ImportReading, ImportTrouble } from './item.ts';
import { recognize } from './recognize.ts';

/** Entries between two pauses: some milliseconds of work. */
const BATCH = 500;

/**
 * What another service's export holds: its items, one for each address, and what of it could not be read. Takes time in
 * proportion to the file; `ports.pause` is awaited every 500 entries. An error is a file that cannot be imported at all.
 */
export async function readImport(
  file: ImportFile,
  ports: ImportPorts,
): Promise<Result<ImportReading, ImportTrouble>> {
  const known = recognize(file);
  if (!known.ok) return known;
  const { service, form, open } = known.value;
  if (form === 'backup') return err({ kind: 'backup' });
  const source = open(ports);
  const collector = collectItems(ports.now, source.hasEntities);
  let done = 0;
  for (const found of source.found) {
    collector.add(found);
    if (++done % BATCH === 0) await ports.pause?.(done);
  }
  return ok({
    service,
    items: collector.items(),
    doubles: collector.doubles(),
    problems: collector.problems,
    columns: source.columns,
  });
}
