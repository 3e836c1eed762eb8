import { describe, expect, test } from 'vitest';
import { filterThoughts, type Heard } from '../../../../lib/engines/protocols/thoughts.ts';

const heard = (...pieces: string[]): Heard[] => {
  const filter = filterThoughts();
  return [...pieces.flatMap((piece) => filter.push(piece)), ...filter.end()];
};

const text = (words: string): Heard => ({ kind: 'text', text: words });

describe('a thought is never told, however it comes', () => {
  test.each<[string, string[], Heard[]]>([
    ['in one piece', ['<think>Hm</think>\nHi'], [text('Hi')]],
    ['letter by letter', [...'<think>Hm <b></think>Hi'], [text('H'), text('i')]],
    ['after spaces', ['\n ', ' <thinking>Hm</thin', 'king>', '\nHi'], [text('Hi')]],
    ['twice', ['<think>a</think><reasoning>b</reasoning>Hi'], [text('Hi')]],
    ['thousands of times', ['<think></think>'.repeat(20_000), 'Hi'], [text('Hi')]],
    ['without an end', ['<think>Hm', ' and more'], []],
    [
      'with only its end',
      ['Hm ', 'and so</thi', 'nk>Hi'],
      [text('Hm '), text('and so'), { kind: 'drop' }, text('Hi')],
    ],
  ])('%s', (_, pieces, out) => {
    expect(heard(...pieces)).toEqual(out);
  });
});

test('what only begins like a tag is told', () => {
  expect(heard('<thi', 's>', '</thin')).toEqual([text('<this>'), text('</thin')]);
  expect(heard('<thin')).toEqual([text('<thin')]);
});

test('in JSON and later in an answer tags are words', () => {
  expect(heard('{"a": "</think>"}')).toEqual([text('{"a": "</think>"}')]);
  expect(heard('Say <think>.')).toEqual([text('Say <think>.')]);
});
