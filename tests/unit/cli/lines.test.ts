import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../lib/cli/lines.ts';

async function* pieces(...parts: (string | Buffer)[]): AsyncGenerator<string | Buffer> {
  yield* parts;
}

const lines = async (...parts: (string | Buffer)[]): Promise<string[]> => {
  const found: string[] = [];
  for await (const line of linesOf(pieces(...parts))) found.push(line);
  return found;
};

describe('linesOf', () => {
  it('joins what comes in pieces and splits at line feeds', async () => {
    expect(await lines('on', 'e\ntw', 'o\n', 'three')).toEqual(['one', 'two', 'three']);
  });

  it('does not split at the separators that stand unescaped in JSON', async () => {
    expect(await lines('"a\u2028b"\n"c\u2029d"\n')).toEqual(['"a\u2028b"', '"c\u2029d"']);
  });

  it('puts a character together that two pieces share', async () => {
    const bytes = Buffer.from('é\n');
    expect(await lines(bytes.subarray(0, 1), bytes.subarray(1))).toEqual(['é']);
  });
});
