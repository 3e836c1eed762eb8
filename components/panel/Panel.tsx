import { useEffect } from 'react';
import { usePanel } from '../../lib/state/panel.ts';
import { Frame } from '../frame/Frame.tsx';
import { useKeptScroll } from './use-kept-scroll.ts';

/** The side panel, or sidebar: the same tabs as the popup, following the tab in front. */
export function Panel() {
  const follow = usePanel((state) => state.follow);
  useEffect(() => void follow(), [follow]);
  useKeptScroll();
  return <Frame surface="panel" />;
}
