import { useEffect, useState } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { grantedSites, takeBackSite } from '../../lib/client/permissions.ts';
import { useToast } from '../../lib/state/toast.ts';
import { Button } from '../ui/Button.tsx';
import { Option } from '../ui/Choice.tsx';
import { EraseOption } from './EraseOption.tsx';

/** What Lede may do: the sites that the reader has allowed, each to be taken back. */
export function PrivacyOptions() {
  const [sites, setSites] = useState<string[] | null>(null);
  const say = useToast((state) => state.say);
  useEffect(() => void grantedSites().then(setSites), []);

  async function takeBack(site: string) {
    await takeBackSite(site);
    setSites(await grantedSites());
    say(t('optionTookBack', site));
  }

  return (
    <>
      <Option name={t('optionPrivacyTitle')} text={t('optionPrivacyText')} />
      {sites?.map((site) => (
        <Option key={site} name={site} text={t('optionSiteText')}>
          <Button aria-label={`${t('optionTakeBack')} ${site}`} onClick={() => void takeBack(site)}>
            {t('optionTakeBack')}
          </Button>
        </Option>
      ))}
      {sites?.length === 0 && <Option name={t('optionNoSites')} text={t('optionNoSitesText')} />}
      <EraseOption />
    </>
  );
}
