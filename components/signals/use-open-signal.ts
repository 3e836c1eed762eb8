import { useMemo } from 'react';
import type { TabBrief } from '../../lib/model/messages.ts';
import type { Signal } from '../../lib/model/signals.ts';
import { useEvidence } from '../../lib/state/evidence.ts';
import { useSettings } from '../../lib/state/settings.ts';
import type { Shown } from '../brief/statements.ts';
import { anchorsOf, detailOf, remarksOf, statementsOf } from './shown-signals.ts';

interface OpenSignal {
  open: string | null;
  /** Opens a meter and marks its sentences in the page; null closes it. */
  onOpen(name: string | null): void;
  /** What can be shown of the open meter, and of each remark, in the order of the screen. */
  groups: Shown[][];
}

const NONE: Signal[] = [];

/** Which signal of the open page is open, and what of it can be shown there. */
export function useOpenSignal({ tabId, article, brief }: TabBrief): OpenSignal {
  const isOn = useSettings(({ settings }) => settings.signals);
  const { signal: open, current, openSignal, clear } = useEvidence();
  const signals = brief.signals ?? NONE;
  const groups = useMemo(() => {
    if (!isOn) return [];
    const detail = open === null ? [] : detailOf(signals, open);
    const remarks = signals.flatMap(remarksOf).map((finding) => [finding]);
    return [detail, ...remarks].map((findings) => statementsOf(article, findings, current));
  }, [isOn, article, signals, open, current]);
  const onOpen = (name: string | null): void => {
    const anchors = name === null ? [] : anchorsOf(article, detailOf(signals, name));
    // What was marked of the one that is closed is no longer on the screen.
    if (groups[0]?.some(({ key }) => key === current)) void clear(tabId);
    void openSignal(tabId, name, anchors);
  };
  return { open, onOpen, groups };
}
