import type { Outline, OutlineLine } from '../../model/page-reading.ts';

/** An element that breaks lines, and the lines it holds: `start` to `end`, end exclusive. */
export interface Box {
  tag: string;
  className: string;
  parent: Box | null;
  start: number;
  end: number;
}

export type Line = Omit<OutlineLine, 'box'> & { box: Box };

export interface Page {
  lines: Line[];
  boxes: Box[];
  /** The boxes by their elements' ids. */
  panels: Map<string, Box>;
}

/** Ties lines and boxes of an outline together again; what points nowhere is left out. */
export function linked(outline: Outline): Page {
  const boxes: Box[] = [];
  for (const { parent, ...box } of outline.boxes)
    boxes.push({ ...box, parent: parent === null ? null : (boxes[parent] ?? null) });
  const lines = outline.lines.flatMap((line): Line[] => {
    const box = boxes[line.box];
    return box ? [{ ...line, box }] : [];
  });
  const panels = outline.panels.flatMap(([id, index]): [string, Box][] => {
    const box = boxes[index];
    return box ? [[id, box]] : [];
  });
  return { lines, boxes, panels: new Map(panels) };
}
