import { Dexie } from 'dexie';

/** Deletes all databases of the extension, also libraries that were put aside. Pages that have one open are told and let go. */
export async function eraseDatabases(): Promise<void> {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
}
