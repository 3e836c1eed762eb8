import { describe, expect, test } from 'vitest';
import { stopWriting } from '../../../lib/app/heard-writing.ts';
import type { Ports } from '../../../lib/app/ports.ts';
import {
  keepWritings,
  noteWriting,
  tellWriting,
  textHashOf,
  writingsOf,
} from '../../../lib/app/writings.ts';
import { draftsOf } from '../../../lib/library/drafts.ts';
import { WRITING_RECORD, type Writing } from '../../../lib/model/engines.ts';
import { articleOf, must } from '../library/given.ts';
import { doneWith, saved, withEngine } from './given-writing.ts';

const article = articleOf();

let count = 0;

const writingOf = (given: Partial<Writing> = {}): Writing => ({
  id: `writing ${++count}`,
  articleKey: article.canonicalUrl,
  textHash: textHashOf(article),
  task: { kind: 'brief' },
  writer: { kind: 'endpoint', name: 'Mine', model: 'tern' },
  promptVersion: 1,
  startedAt: count,
  toldAt: Date.UTC(2026, 2, 20),
  state: { kind: 'waiting' },
  ...given,
});

const records = async (ports: Ports): Promise<string[]> =>
  [...(await ports.session.all(WRITING_RECORD)).keys()].map((name) =>
    name.slice(WRITING_RECORD.length),
  );

const kinds = async (ports: Ports): Promise<string[]> =>
  (await writingsOf(ports, article)).map(({ state }) => state.kind);

async function given(...pieces: Writing[]) {
  const { ports, stopped } = await withEngine();
  for (const piece of pieces) await noteWriting(ports, piece);
  return { ports, stopped };
}

describe('how a piece goes on', () => {
  test('is told until it has ended, and then no more', async () => {
    const piece = writingOf();
    const { ports } = await given(piece);
    const told = await tellWriting(ports, piece.id, {
      kind: 'writing',
      text: 'A',
      step: 1,
      steps: 1,
    });
    expect(told?.toldAt).toBeGreaterThan(piece.toldAt);
    expect(await tellWriting(ports, piece.id, doneWith('A.'))).toMatchObject({
      state: { kind: 'done' },
    });
    expect(await tellWriting(ports, piece.id, doneWith('B.'))).toBeNull();
    expect(await writingsOf(ports, article)).toMatchObject([{ state: doneWith('A.') }]);
  });

  test('of what nobody has asked for nothing is noted', async () => {
    const { ports } = await given();
    expect(await tellWriting(ports, 'gone', doneWith('A.'))).toBeNull();
    expect(await records(ports)).toEqual([]);
  });

  test('stopped, it stays stopped, and the writer is told', async () => {
    const piece = writingOf();
    const { ports, stopped } = await given(piece);
    await stopWriting(ports, piece.id);
    expect(stopped).toEqual([piece.id]);
    expect(await tellWriting(ports, piece.id, doneWith('A.'))).toBeNull();
    expect(await writingsOf(ports, article)).toMatchObject([
      { state: { kind: 'failed', trouble: { kind: 'stopped' } } },
    ]);
  });

  test('what is far too long fails', async () => {
    const piece = writingOf();
    const { ports } = await given(piece);
    await tellWriting(ports, piece.id, doneWith('x'.repeat(200_001)));
    expect(await writingsOf(ports, article)).toMatchObject([
      { state: { kind: 'failed', trouble: { kind: 'too-large' } } },
    ]);
  });

  test('who has not told of it for long has ended', async () => {
    const piece = writingOf();
    const { ports } = await given(piece);
    expect(await kinds(ports)).toEqual(['waiting']);
    ports.now = () => piece.toldAt + 45_001;
    expect(await writingsOf(ports, article)).toMatchObject([
      { state: { kind: 'failed', trouble: { kind: 'cut-off' } } },
    ]);
  });
});

describe('what is kept in memory', () => {
  test('is the latest forty, besides those that are being written', async () => {
    const pieces = Array.from({ length: 45 }, (_, i) =>
      writingOf({
        articleKey: `https://halyard.example/${i}`,
        state: i < 3 ? { kind: 'waiting' } : doneWith(`${i}.`),
      }),
    );
    const { ports } = await given(...pieces);
    const left = await records(ports);
    expect(left).toHaveLength(43);
    expect(left).toEqual(expect.arrayContaining(pieces.slice(0, 3).map(({ id }) => id)));
    expect(left).not.toContain(pieces[3]?.id);
    expect(left).toContain(pieces.at(-1)?.id);
  });

  test('written again, what was written before stays until the new is done', async () => {
    const before = writingOf({ state: doneWith('Before.') });
    const again = writingOf();
    const { ports } = await given(before, again);
    expect(await kinds(ports)).toEqual(['waiting', 'done']);
    await tellWriting(ports, again.id, { kind: 'failed', trouble: { kind: 'busy', detail: '' } });
    expect(await kinds(ports)).toEqual(['failed', 'done']);
    const third = writingOf();
    await noteWriting(ports, third);
    expect(await kinds(ports)).toEqual(['waiting', 'done']);
    await tellWriting(ports, third.id, doneWith('After.'));
    expect(await writingsOf(ports, article)).toMatchObject([{ state: doneWith('After.') }]);
    expect(await records(ports)).toEqual([third.id]);
  });

  test('another task, writer, prompt or article is another piece', async () => {
    const writer = { kind: 'browser', name: '', model: '' } as const;
    const { ports } = await given(
      writingOf({ state: doneWith('A.') }),
      writingOf({ task: { kind: 'question', question: 'Who?' }, state: doneWith('B.') }),
      writingOf({ writer, state: doneWith('C.') }),
      writingOf({ promptVersion: 2, state: doneWith('D.') }),
      writingOf({ articleKey: 'https://halyard.example/other', state: doneWith('E.') }),
    );
    expect(await kinds(ports)).toHaveLength(4);
    expect(await records(ports)).toHaveLength(5);
  });

  test('of another text than the article has now is not shown', async () => {
    const { ports } = await given(writingOf({ textHash: 1, state: doneWith('A.') }));
    expect(await kinds(ports)).toEqual([]);
  });
});

describe('with a saved article', () => {
  test('what is written is kept, and is there when the browser was closed', async () => {
    const piece = writingOf();
    const { ports } = await given(piece);
    const id = await saved(ports, article.url);
    await tellWriting(ports, piece.id, doneWith('A.'));
    await ports.session.clear();
    const [kept] = await writingsOf(ports, article);
    const { toldAt: _, ...same } = piece;
    expect(kept).toEqual({ ...same, toldAt: piece.startedAt, state: doneWith('A.') });
    expect(await draftsOf(must(await ports.library()), id)).toMatchObject([{ id: piece.id }]);
  });

  test('what was written before it was saved is kept when it is', async () => {
    const { ports } = await given(
      writingOf({ state: doneWith('A.') }),
      writingOf({ task: { kind: 'compare' } }),
    );
    const id = await saved(ports, article.url);
    await keepWritings(ports, article.canonicalUrl);
    const drafts = await draftsOf(must(await ports.library()), id);
    expect(drafts.map(({ task }) => task.kind)).toEqual(['brief']);
  });

  test('where the library cannot be opened, it stays in memory', async () => {
    const piece = writingOf();
    const { ports } = await given(piece);
    ports.library = async () => ({ ok: false, error: { kind: 'cannot-open', detail: '' } });
    await tellWriting(ports, piece.id, doneWith('A.'));
    expect(await kinds(ports)).toEqual(['done']);
  });
});
