import type { Highlight } from '../../model/library.ts';
import type { BackupRecord, BackupRow, RecordKind } from './format.ts';
import { isOldHighlight, isOldRow, isRow, type OldHighlight, type OldRow } from './row-guards.ts';

/** What a row of an old backup has to learn from other lines of it: which articles have a FAQ, which the reader has marked. */
export interface Learned {
  withFaq: ReadonlySet<string>;
  noted: ReadonlySet<string>;
}

const upgradedRow = (row: OldRow, { withFaq, noted }: Learned): BackupRow => ({
  ...row,
  progress: 0,
  tags: [],
  hasFaq: withFaq.has(row.id),
  hasNotes: noted.has(row.id),
  readAt: row.state === 'read' ? row.updatedAt : null,
});

const upgradedHighlight = (highlight: OldHighlight): Highlight => ({
  ...highlight,
  color: 'yellow',
  note: '',
  updatedAt: highlight.createdAt,
});

/** The record that a line of this schema stands for, brought up to date; null where its row has not the shape of its kind. */
export function recordOf(
  t: RecordKind,
  v: unknown,
  schema: number,
  learned: Learned,
): BackupRecord | null {
  if (schema < 3 && t === 'article') return isOldRow(v) ? { t, v: upgradedRow(v, learned) } : null;
  if (schema < 3 && t === 'highlight')
    return isOldHighlight(v) ? { t, v: upgradedHighlight(v) } : null;
  return isRow(t, v) ? ({ t, v } as BackupRecord) : null;
}
