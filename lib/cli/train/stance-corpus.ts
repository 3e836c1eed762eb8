import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A sentence, and whether people have marked it as uncertain. */
export interface Stance {
  id: string;
  text: string;
  uncertain: boolean;
}

/** What stands apart or in other marks in the Penn Treebank's way of writing, and what it stands for. */
const PENN: readonly [RegExp, string][] = [
  [/-LRB-/g, '('],
  [/-RRB-/g, ')'],
  [/-LSB-/g, '['],
  [/-RSB-/g, ']'],
  [/``|''/g, '"'],
  [/ (?=(?:'(?:s|re|ve|ll|d|m)|n't|')(?:[\s.,]|$))/g, ''],
  [/ (?=[.,;:!?)\]])/g, ''],
  [/(?<=[([]) /g, ''],
];

/** A text in the Penn Treebank's way of writing as it is written elsewhere. */
export const withoutPenn = (text: string): string =>
  PENN.reduce((written, [mark, plain]) => written.replace(mark, plain), text);

/** Reads gzipped JSON lines {"id", "text", "uncertain": 0 | 1}. Throws where there is no such file. */
export function readStances(path: string): Stance[] {
  const lines = gunzipSync(readFileSync(path)).toString().split('\n');
  return lines.filter(Boolean).map((line) => {
    const { id, text, uncertain } = JSON.parse(line) as {
      id: string;
      text: string;
      uncertain: number;
    };
    return { id, text: withoutPenn(text), uncertain: uncertain === 1 };
  });
}
