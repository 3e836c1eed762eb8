import { BLOCK_PRINTS, packBlock, type StoredPrint } from './print-block.ts';
import { relationOf } from './relation.ts';
import { StoryIndex } from './story-index.ts';

/** Longest time from the first telling of a story to the last one that still belongs to it, in minutes: two weeks. */
const LONGEST_STORY = 14 * 1440;
/** From this score on two tell the same. */
const SAME = 0.5;
/** Below this one an item of the story speaks against a new one; between them it says nothing. */
const UNLIKE = 0.2;

/** An item that a story already has. `story` is the id of its earliest item. */
export interface ToldBefore {
  story: string;
  bytes: Uint8Array;
}

const minutesOf = (print: Uint8Array): number =>
  print.length < 6
    ? 0
    : new DataView(print.buffer, print.byteOffset, print.byteLength).getUint32(2, true);

const isInTime = (print: Uint8Array, other: Uint8Array): boolean =>
  Math.abs(minutesOf(print) - minutesOf(other)) <= LONGEST_STORY;

/** The stories that a new item may belong to: those of which one of the candidates tells the same, in time. */
export const likelyStories = (print: Uint8Array, candidates: readonly ToldBefore[]): Set<string> =>
  new Set(
    candidates
      .filter(({ bytes }) => isInTime(print, bytes) && relationOf(print, bytes).score >= SAME)
      .map(({ story }) => story),
  );

/**
 * The story that a new item belongs to, of those its candidates have; null where it is the first to tell it. More of a story's
 * items must tell the same than something else: give the earliest item of each story with the near ones, then no chain of
 * neighbors carries a story away.
 */
export function storyFor(print: Uint8Array, candidates: readonly ToldBefore[]): string | null {
  const stories = new Map<string, number[]>();
  for (const { story, bytes } of candidates) {
    if (!isInTime(print, bytes)) continue;
    const scores = stories.get(story) ?? [];
    stories.set(story, scores);
    scores.push(relationOf(print, bytes).score);
  }
  let best: { story: string; score: number } | null = null;
  for (const [story, scores] of stories) {
    const alike = scores.filter((score) => score >= SAME).length;
    const unlike = scores.filter((score) => score < UNLIKE).length;
    const score = scores.reduce((total, one) => total + one, 0) / scores.length;
    if (alike <= unlike) continue;
    if (!best || score > best.score) best = { story, score };
  }
  return best?.story ?? null;
}

/** Near prints that are asked for with each item, and items of a story that are compared: its earliest and its latest. */
const CANDIDATES = 24;
const LATEST = 7;

/** The stories that items tell, by the id of each story's earliest item. `items` come in order of time. */
export function groupStories(items: readonly StoredPrint[]): Map<string, string[]> {
  const blocks: Uint8Array[] = [];
  for (let at = 0; at < items.length; at += BLOCK_PRINTS)
    blocks.push(packBlock(items.slice(at, at + BLOCK_PRINTS)));
  const index = new StoryIndex(blocks);
  const storyOf = new Map<string, string>();
  const groups = new Map<string, StoredPrint[]>();
  for (const item of items) {
    const near = index.candidates(item.bytes, CANDIDATES);
    const stories = new Set(near.flatMap(({ id }) => storyOf.get(id) ?? []));
    const told = [...stories].flatMap((story) => {
      const group = groups.get(story) ?? [];
      const compared = [...group.slice(0, 1), ...group.slice(1).slice(-LATEST)];
      return compared.map(({ bytes }) => ({ story, bytes }));
    });
    const story = storyFor(item.bytes, told) ?? item.id;
    storyOf.set(item.id, story);
    groups.set(story, [...(groups.get(story) ?? []), item]);
  }
  return new Map(Array.from(groups, ([story, group]) => [story, group.map(({ id }) => id)]));
}
