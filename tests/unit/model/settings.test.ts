import { expect, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  isSettingsChange,
  knownSettings,
  settingsFrom,
} from '../../../lib/model/settings.ts';

test('what was never stored is as it comes', () => {
  for (const stored of [undefined, null, 'x', 3, []])
    expect(settingsFrom(stored)).toEqual(DEFAULT_SETTINGS);
});

test('what was stored in another shape is mended, and what is no setting left out', () => {
  const stored = { summarySentences: 99, theme: 'dark', singleKeys: 'yes', color: 'red' };
  expect(settingsFrom(stored)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  expect(knownSettings({ summarySentences: 1.5, briefForm: 'compact' })).toEqual({
    briefForm: 'compact',
  });
  expect(knownSettings(JSON.parse('{"__proto__": {"theme": "dark"}, "toString": 1}'))).toEqual({});
});

test('a change is nothing but settings', () => {
  expect(isSettingsChange({ summarySentences: 7, summaryForm: 'bullets' })).toBe(true);
  expect(isSettingsChange({})).toBe(true);
  for (const value of [{ summarySentences: 0 }, { theme: 'red' }, { other: 1 }, null, 'theme'])
    expect(isSettingsChange(value)).toBe(false);
});
