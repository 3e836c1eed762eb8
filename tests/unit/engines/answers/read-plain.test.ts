import { expect, test } from 'vitest';
import { readPlain } from '../../../../lib/engines/answers/read-plain.ts';

test('a plain text is a statement for each line, without marks, with what it names', () => {
  const text =
    'Key points:\n\n* A **hall** opened.\n- It is large [2].\n2) Done (sentences 1, 3, 9).\n---\n';
  expect(readPlain(text, 'point', 5)).toEqual([
    { role: 'point', text: 'A hall opened.', cites: [] },
    { role: 'point', text: 'It is large.', cites: [1] },
    { role: 'point', text: 'Done.', cites: [0, 2] },
  ]);
  expect(readPlain('Row.\n'.repeat(500), 'summary', 5)).toHaveLength(15);
});
