import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keyNamed, type PluralKey, plural, pluralNamed, t } from '../../../lib/browser/i18n.ts';
import { fake } from './given.ts';

test('a text has its key and what is put in', () => {
  const get = fake(fakeBrowser.i18n, 'getMessage', () => 'Lede');
  expect(t('extName', 'x')).toBe('Lede');
  expect(get).toHaveBeenCalledWith('extName', ['x']);
});

test('a number takes its form and its writing from the language', () => {
  fake(fakeBrowser.i18n, 'getMessage', (key: string, put: string[]) => `${key}(${put.join('|')})`);
  const language = fake(fakeBrowser.i18n, 'getUILanguage', () => 'en-US');
  const key = 'things' as PluralKey;
  expect(plural(key, 1)).toBe('things_one(1)');
  expect(plural(key, 0)).toBe('things_other(0)');
  expect(plural(key, 12_345, 'x')).toBe('things_other(12,345|x)');
  language.mockReturnValue('de');
  expect(plural(key, 12_345)).toBe('things_other(12.345)');
});

test('a name that was put together is a key where there is such a text', () => {
  fake(fakeBrowser.i18n, 'getMessage', (key: string) =>
    ['brief', 'things_other'].includes(key) ? 'x' : '',
  );
  expect(keyNamed('brief')).toBe('brief');
  expect(keyNamed('things')).toBeNull();
  expect(pluralNamed('things')).toBe('things');
  expect(pluralNamed('brief')).toBeNull();
});
