/** Names of records in `storage.session` that both the background and pages know. */

/** Begins the name of a tab's brief: "brief:12:article". */
export const BRIEF_RECORD = 'brief:';

/** Begins the name of what is marked in a tab: "marked:12". */
export const MARKED_RECORD = 'marked:';

/** The tab whose brief a record holds; null where the name is another one's. */
export function tabOfRecord(name: string): number | null {
  const [, tab] = /^brief:(\d+):/.exec(name) ?? [];
  return tab === undefined ? null : Number(tab);
}
