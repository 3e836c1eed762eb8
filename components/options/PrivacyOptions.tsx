import { t } from '../../lib/client/i18n.ts';
import type { Library } from '../../lib/client/library.ts';
import { takeBackSite } from '../../lib/client/permissions.ts';
import { useAccess } from '../../lib/state/access.ts';
import { useEngines } from '../../lib/state/engines.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { useToast } from '../../lib/state/toast.ts';
import { Button } from '../ui/Button.tsx';
import { Option } from '../ui/Choice.tsx';
import { useLive } from '../ui/LibraryGate.tsx';
import styles from './options.module.css';
import { usesOf, whatLeaves } from './what-leaves.ts';

const allFeeds = (library: Library) => library.feeds.toArray();

const KEPT = [
  'privacyKeptDatabase',
  'privacyKeptLocal',
  'privacyKeptSession',
  'privacyKeptBackup',
] as const;

const siteName = (site: string): string => (site === '*' ? t('privacyAllSites') : site);

/** A list of sentences under a name. */
const Told = ({ name, told }: { name: string; told: readonly string[] }) => (
  <div className={styles.told}>
    <h3>{name}</h3>
    <ul>
      {told.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  </div>
);

/** What leaves the device, what is kept where, and the sites that the reader has allowed, each to be taken back. */
export function PrivacyOptions() {
  const sites = useAccess((state) => state.sites);
  const engines = useEngines((state) => state.engines);
  const settings = useSettings((state) => state.settings);
  const feeds = useLive(allFeeds, []) ?? [];
  const say = useToast((state) => state.say);

  async function takeBack(site: string): Promise<void> {
    await takeBackSite(site);
    say(t('optionTookBack', siteName(site)));
  }

  return (
    <>
      <Told name={t('privacySendsTitle')} told={whatLeaves(feeds, engines, settings)} />
      <Told name={t('privacyKeptTitle')} told={KEPT.map((key) => t(key))} />
      {sites && sites.length > 0 && (
        <section aria-label={t('privacySitesTitle')}>
          {sites.map((site) => (
            <Option key={site} name={siteName(site)} text={usesOf(site, feeds, engines.endpoints)}>
              <Button
                aria-label={`${t('optionTakeBack')} ${siteName(site)}`}
                onClick={() => void takeBack(site)}
              >
                {t('optionTakeBack')}
              </Button>
            </Option>
          ))}
        </section>
      )}
      {sites?.length === 0 && <Option name={t('optionNoSites')} text={t('optionNoSitesText')} />}
    </>
  );
}
