/** Import and export, whose readers and writers are loaded when they are needed. */
/** A book is made in memory: of so many articles at most. */
export const MOST_IN_BOOK = 300;

export type { ExportForm, LabelsOf } from './export-articles.ts';
export { alone, type Job } from './job.ts';
export type { Chosen } from './look-into-file.ts';

export async function loadExchange() {
  const [look, take, backup, articles] = await Promise.all([
    import('./look-into-file.ts'),
    import('./take-in.ts'),
    import('./backup.ts'),
    import('./export-articles.ts'),
  ]);
  return { ...look, ...take, ...backup, ...articles };
}
