import { expect, test } from 'vitest';
import { isStatement, leansOnPrevious } from '../../../lib/brief/readable.ts';

test.each([
  ['It grew by half.', true],
  ['“They never came back,” she said.', true],
  ['However, the firm disagrees.', true],
  ['On the other hand, it is cheap.', true],
  ['The former is cheap.', true],
  ['Aber niemand kam.', true],
  ['Mais personne ne vint.', true],
  ['Sin embargo, nadie vino.', true],
  ['しかし、誰も来なかった。', true],
  ['Italy agreed.', false],
  ['Theirry Halden agreed.', false],
  ['Sony agreed.', false],
  ['Butter is cheap.', false],
  ['There are forty schools.', false],
])('%s leans on the sentence before: %s', (text, wanted) => {
  expect(leansOnPrevious(text)).toBe(wanted);
});

test.each([
  ['Orla opens to schools in Norway.', true],
  ['xAI opens its model to schools.', true],
  ['“We are open to schools,” Voss said.', true],
  ['40 schools opened their doors today.', true],
  ['新しいモデルが九月に学校で公開される。', true],
  ['The order came late in May.?', true],
  ['Will Orla open to schools soon?', false],
  ['Is it open? she asked the man?”', false],
  ['Orla opens today.', false],
  ['Orla opens to schools in Norway', false],
  ['and opens to schools in Norway.', false],
  ['“We are open to schools in Norway.', false],
  ['To open the model to schools.', false],
  ['To open it, Quellwerk asked four ministers.', true],
  ['Click here to read what comes next.', false],
  ['Subscribe to our newsletter for more news.', false],
  ['A1: Orla opens to schools in Norway.', false],
  ['Photo by Ana Ruiz: schools in Norway.', false],
  [`${'Orla opens to schools '.repeat(30)}.`, false],
  ['The answer to the riddle of the harbor is …', false],
  ['The answer to the riddle of the harbor is...', false],
])('%s is a statement: %s', (text, wanted) => {
  expect(isStatement({ text, block: 0, start: 0, end: text.length }, 'en')).toBe(wanted);
});
