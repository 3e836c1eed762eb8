import { useId, useState } from 'react';
import { typedAddress } from '../../lib/client/feeds.ts';
import { t } from '../../lib/client/i18n.ts';
import { requestOrigin } from '../../lib/client/permissions.ts';
import { hostOf } from '../../lib/client/url.ts';
import type { Feed } from '../../lib/model/feeds.ts';
import { useToast } from '../../lib/state/toast.ts';
import { Switch } from '../ui/Choice.tsx';
import { EditField, EditForm } from '../ui/EditForm.tsx';
import { change, moveTo } from './change.ts';
import styles from './feeds.module.css';

/** Changes a feed's name and address, and whether its items are read whole. */
export function FeedForm({ feed, onEnd }: { feed: Feed; onEnd(): void }) {
  const hint = useId();
  const [isRefused, refuse] = useState(false);
  const say = useToast((state) => state.say);

  function save(data: FormData): void {
    const title = String(data.get('title') ?? '').trim();
    const url = typedAddress(String(data.get('url') ?? ''));
    if (url === null) {
      refuse(true);
      return;
    }
    // The question for the site is the first call of the click.
    if (url !== feed.url) void moveTo(feed.id, url);
    if (title !== '' && title !== feed.title) void change(feed.id, { kind: 'rename', title });
    onEnd();
  }

  function turn(whole: boolean): void {
    const site = feed.siteUrl ?? feed.url;
    if (!whole) return void change(feed.id, { kind: 'whole', whole });
    void requestOrigin(site).then((allowed) =>
      allowed ? change(feed.id, { kind: 'whole', whole }) : say(t('feedStaysShort', hostOf(site))),
    );
  }

  return (
    <EditForm name={t('editNamed', feed.title)} onSave={save} onCancel={onEnd}>
      <EditField
        label={t('feedName')}
        name="title"
        defaultValue={feed.title}
        maxLength={200}
        // The reader has just asked to edit here.
        autoFocus
      />
      <EditField
        label={t('fieldAddress')}
        name="url"
        inputMode="url"
        defaultValue={feed.url}
        required
        spellCheck={false}
        aria-invalid={isRefused}
        {...(isRefused ? { 'aria-describedby': hint } : {})}
        onChange={() => refuse(false)}
      />
      {isRefused && (
        <p id={hint} className={styles.hint} role="alert">
          {t('feedNoAddress')}
        </p>
      )}
      <Switch
        name={t('feedWhole')}
        text={t('feedWholeText', hostOf(feed.siteUrl ?? feed.url))}
        on={feed.whole}
        turn={turn}
      />
    </EditForm>
  );
}
