import { useId } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import { requestNotifications } from '../../lib/client/permissions.ts';
import { FEED_MINUTES } from '../../lib/model/settings.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { useToast } from '../../lib/state/toast.ts';
import { NumberChoice, Option, Switch } from '../ui/Choice.tsx';
import choice from '../ui/choice.module.css';
import styles from './feeds.module.css';
import { hourInWords } from './times.ts';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

function minutesInWords(minutes: number): string {
  if (minutes === 0) return t('feedOnlyWhenAsked');
  if (minutes === 1440) return t('feedOnceADay');
  return minutes < 60
    ? plural('feedEveryMinutes', minutes)
    : plural('feedEveryHours', minutes / 60);
}

interface HourProps {
  label: string;
  chosen: number;
  choose(hour: number): void;
}

const Hour = ({ label, chosen, choose }: HourProps) => (
  <select
    className={choice.select}
    aria-label={label}
    value={chosen}
    onChange={(event) => choose(Number(event.target.value))}
  >
    {HOURS.map((hour) => (
      <option key={hour} value={hour}>
        {hourInWords(hour, navigator.language)}
      </option>
    ))}
  </select>
);

/** The hours in which the system is not to tell of finds. */
function QuietHours() {
  const { settings, change } = useSettings();
  const { quietFrom, quietUntil } = settings;
  const between = useId();
  const words = (hour: number): string => hourInWords(hour, navigator.language);
  return (
    <Option
      labelId={between}
      name={t('quietName')}
      text={
        quietFrom === quietUntil
          ? t('quietNever')
          : t('quietText', words(quietFrom), words(quietUntil))
      }
    >
      <fieldset className={styles.hours} aria-labelledby={between}>
        <Hour
          label={t('quietFrom')}
          chosen={quietFrom}
          choose={(hour) => void change({ quietFrom: hour })}
        />
        <span aria-hidden>{t('quietUntil')}</span>
        <Hour
          label={t('quietUntilName')}
          chosen={quietUntil}
          choose={(hour) => void change({ quietUntil: hour })}
        />
      </fieldset>
    </Option>
  );
}

/** How often feeds are asked, and whether the system tells of what was found. */
export function HowOften() {
  const { settings, change } = useSettings();
  const say = useToast((state) => state.say);

  function notify(notifications: boolean): void {
    if (!notifications) return void change({ notifications });
    // The first call in the click.
    void requestNotifications().then((allowed) =>
      allowed ? change({ notifications }) : say(t('notifyRefused')),
    );
  }

  return (
    <>
      <NumberChoice
        name={t('feedMinutesName')}
        text={t('feedMinutesText')}
        values={FEED_MINUTES}
        chosen={settings.feedMinutes}
        labelOf={minutesInWords}
        choose={(feedMinutes) => void change({ feedMinutes })}
      />
      <Switch
        name={t('notifyName')}
        text={t('notifyText')}
        on={settings.notifications}
        turn={notify}
      />
      {settings.notifications && <QuietHours />}
    </>
  );
}
