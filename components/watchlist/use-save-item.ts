import { useEffect, useState } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { requestOrigin } from '../../lib/client/permissions.ts';
import { send } from '../../lib/client/send.ts';
import { hostOf } from '../../lib/client/url.ts';
import type { FoundItem } from '../../lib/model/feeds.ts';
import { saveFailureText } from '../brief/SaveButton.tsx';

interface SavingItem {
  /** The saved article; null where it is not saved. */
  articleId: string | null;
  isRefused: boolean;
  /** What is going on, or why it was not saved; empty where there is nothing to say. */
  said: string;
  /** To be called first thing in the click. */
  save(): void;
}

/** Saving what was found in a feed, with one click. */
export function useSaveItem({
  itemId,
  url,
  savedId,
}: Pick<FoundItem, 'itemId' | 'url' | 'savedId'>): SavingItem {
  const [said, say] = useState('');
  // Whether the browser asks the reader: it answers by itself where the site is allowed already.
  const [isAsking, ask] = useState(false);
  const [isRefused, refuse] = useState(false);
  // Until the library tells of it: an article that is removed later is not saved any more.
  const [newId, setNewId] = useState<string | null>(null);
  useEffect(() => {
    if (savedId !== null) setNewId(null);
  }, [savedId]);

  function save(): void {
    // The first call of the click: a later one is refused.
    const allowed = requestOrigin(url);
    // Sent before the answer, since the question may close this window.
    const saving = send('save-item', { itemId });
    say(t('savingMatch'));
    ask(true);
    void allowed.then((granted) => {
      ask(false);
      refuse(!granted);
    });
    void saving.then((saved) => {
      if (saved.ok) setNewId(saved.value.id);
      say(saved.ok ? '' : saveFailureText(saved.error));
    });
  }
  return {
    articleId: savedId ?? newId,
    isRefused,
    said: isAsking ? t('savingMatchAsks', hostOf(url)) : said,
    save,
  };
}
