import { useEffect } from 'react';
import { send } from '../../lib/client/send.ts';
import { useSettings } from '../../lib/state/settings.ts';

/** A brief of an older engine, or of another length than the reader wants now, is made anew from what was saved. */
export function useCurrentBrief(id: string, isArticle: boolean): void {
  const wanted = useSettings(({ settings }) => settings.summarySentences);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when another length is wanted
  useEffect(() => {
    if (isArticle) void send('renew-brief', { articleId: id });
  }, [id, isArticle, wanted]);
}
