import { expect, test } from 'vitest';
import { changeSettings, settingsNow } from '../../../lib/app/settings.ts';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';
import { fakePorts, restarted } from './given.ts';

test('settings are as they come until they are changed, and outlive the background', async () => {
  const ports = await fakePorts();
  expect(await settingsNow(ports)).toEqual(DEFAULT_SETTINGS);
  await changeSettings(ports, { theme: 'dark' });
  await changeSettings(restarted(ports), { summarySentences: 5 });
  expect(await settingsNow(restarted(ports))).toEqual({
    ...DEFAULT_SETTINGS,
    theme: 'dark',
    summarySentences: 5,
  });
});

test('two changes at once are both kept', async () => {
  const ports = await fakePorts();
  await Promise.all([
    changeSettings(ports, { theme: 'light' }),
    changeSettings(ports, { briefForm: 'compact' }),
  ]);
  expect(await settingsNow(ports)).toMatchObject({ theme: 'light', briefForm: 'compact' });
});
