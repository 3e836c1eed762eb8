import { screen } from '@testing-library/react';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { ok } from '../../lib/model/result.ts';
import { show } from './screen.tsx';
import { world } from './world.ts';

/** Opens the options, up to where feeds can be followed. */
export async function openFeeds(): Promise<ReturnType<typeof show>> {
  const shown = show(<OptionsPage />);
  await screen.findByLabelText('Address of a feed or a site');
  return shown;
}

/** Lets the background answer that feeds of these ids are new. */
export function follows(...ids: string[]): void {
  world.answers['add-feeds'] = () => ok(ids);
}

/** The row of the followed feed of that name. */
export async function feedRow(name: string): Promise<HTMLElement> {
  const found = (await screen.findByRole('link', { name })).closest('li');
  if (!found) throw new Error(`no row ${name}`);
  return found;
}
