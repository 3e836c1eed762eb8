import type { EngineTask, Writer, Writing, WrittenText } from '../../lib/model/engines.ts';
import { writerKey } from './words.ts';

/** A task by one writer, as the reader sees it. */
export interface Piece {
  /** Names task and writer. */
  key: string;
  task: EngineTask;
  writer: Writer;
  /** The latest, where it is not done: it goes on, or has failed. */
  now: Writing | null;
  /** What was written, be it by an earlier try. */
  done: ({ id: string } & WrittenText) | null;
}

/** The key of a task by a writer. */
export const pieceKey = (task: EngineTask, writer: Writer): string =>
  `${JSON.stringify(task)} ${writerKey(writer)}`;

/** What was written, with each task by each writer once; the latest first, as in the list. */
export function piecesOf(list: readonly Writing[]): Piece[] {
  const pieces = new Map<string, Piece>();
  for (const writing of list) {
    const { id, task, writer, state } = writing;
    const key = pieceKey(task, writer);
    const piece = pieces.get(key) ?? { key, task, writer, now: null, done: null };
    const isFirst = !pieces.has(key);
    pieces.set(key, piece);
    if (state.kind === 'done') piece.done ??= { ...state, id };
    else if (isFirst) piece.now = writing;
  }
  return [...pieces.values()];
}

/** Nothing of it but that the reader has stopped it. */
export const isOnlyStopped = ({ now, done }: Piece): boolean =>
  !done && now?.state.kind === 'failed' && now.state.trouble.kind === 'stopped';
