import { type FormEvent, useId, useState } from 'react';
import { typedAddress } from '../../lib/client/feeds.ts';
import { t } from '../../lib/client/i18n.ts';
import { requestOrigin } from '../../lib/client/permissions.ts';
import { hostOf } from '../../lib/client/url.ts';
import type { Feed } from '../../lib/model/feeds.ts';
import { useToast } from '../../lib/state/toast.ts';
import { Button } from '../ui/Button.tsx';
import { Switch } from '../ui/Choice.tsx';
import { change, moveTo } from './change.ts';
import styles from './feeds.module.css';

/** Changes a feed's name and address, and whether its items are read whole. */
export function FeedForm({ feed, onEnd }: { feed: Feed; onEnd(): void }) {
  const hint = useId();
  const [isRefused, refuse] = useState(false);
  const say = useToast((state) => state.say);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const title = String(data.get('title') ?? '').trim();
    const url = typedAddress(String(data.get('url') ?? ''));
    if (url === null) return refuse(true);
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
    <form
      className={styles.form}
      aria-label={t('feedEdit', feed.title)}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onEnd();
      }}
    >
      <label className={styles.field}>
        {t('feedName')}
        {/* biome-ignore lint/a11y/noAutofocus: the reader has just asked to edit here */}
        <input name="title" defaultValue={feed.title} maxLength={200} autoFocus />
      </label>
      <label className={styles.field}>
        {t('fieldAddress')}
        <input
          name="url"
          inputMode="url"
          defaultValue={feed.url}
          required
          spellCheck={false}
          aria-invalid={isRefused}
          {...(isRefused ? { 'aria-describedby': hint } : {})}
          onChange={() => refuse(false)}
        />
      </label>
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
      <div className={styles.acts}>
        <Button kind="primary" type="submit">
          {t('feedChange')}
        </Button>
        <Button onClick={onEnd}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
