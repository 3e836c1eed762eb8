import { expect, test } from 'vitest';
import { isInAddress, isTag } from '../../../lib/topics/surroundings.ts';

const inAddress = (text: string, name: string): boolean => {
  const start = text.indexOf(name);
  return isInAddress(text, start, start + name.length);
};

test.each([
  ['See https://example.org/ostra/a for it.', 'ostra'],
  ['See (ostra.com/blog) for it.', 'ostra'],
  ['It is at www.ostra.example now.', 'ostra'],
  ['Write to press@ostra.com.', 'ostra'],
  ['It is at docs.ostra.ai.', 'ostra'],
])('an address: %s', (text, name) => {
  expect(inAddress(text, name)).toBe(true);
});

test.each([
  ['We asked Ostra.ai.', 'Ostra.ai'],
  ['We asked “Ostra.ai”.', 'Ostra.ai'],
  ['It is Ostra.', 'Ostra'],
  ['Lantern/Ostra came.', 'Ostra'],
  ['They said: Ostra!', 'Ostra'],
])('no address: %s', (text, name) => {
  expect(inAddress(text, name)).toBe(false);
});

test('handles, and tags in a row', () => {
  const tag = (text: string): boolean => isTag(text, text.indexOf('Ostra'));
  expect(tag('They thank @Ostra.')).toBe(true);
  expect(tag('#mud #Ostra')).toBe(true);
  expect(tag('They met at #Ostra.')).toBe(false);
  expect(tag('They met at Ostra.')).toBe(false);
});
