import { expect, test } from 'vitest';
import { meansAllForms, root, singular } from '../../../lib/topics/roots.ts';

test.each([
  'chip chips',
  'regulate regulates regulated regulating regulation regulations regulator',
  'evaluate evaluation evaluations evaluating',
  'control controls controlled controlling',
  'robot robots robotics robotic',
  'policy policies',
  'price prices priced pricing',
  'license licenses licensing',
  'predict prediction predicting',
  'classify classification',
  'optimize optimise optimization',
])('one root: %s', (words) => {
  expect(new Set(words.split(' ').map(root)).size).toBe(1);
});

test.each([
  'organ organization',
  'university universe',
  'news new',
  'author authority',
  'general generate',
  'plan plane',
  'action act',
  'community communication',
])('two roots: %s', (words) => {
  expect(new Set(words.split(' ').map(root)).size).toBe(2);
});

test('what is a thing of its own keeps to itself', () => {
  for (const word of ['training', 'reasoning', 'agentic']) expect(meansAllForms(word)).toBe(false);
  for (const word of ['regulating', 'chip', 'robotics']) expect(meansAllForms(word)).toBe(true);
});

test('what only ends like a plural is none', () => {
  for (const word of ['news', 'glass', 'virus', 'analysis']) expect(singular(word)).toBe(word);
});
