import { t } from '../../lib/client/i18n.ts';
import { MOST_SUMMARY_SENTENCES } from '../../lib/model/settings.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { NumberChoice, Segments, Switch } from '../ui/Choice.tsx';

const LENGTHS = Array.from({ length: MOST_SUMMARY_SENTENCES }, (_, index) => index + 1);

/** How long a summary is, and what a brief looks like. */
export function BriefOptions() {
  const { settings, change } = useSettings();
  return (
    <>
      <NumberChoice
        name={t('optionSentences')}
        text={t('optionSentencesText')}
        values={LENGTHS}
        chosen={settings.summarySentences}
        choose={(summarySentences) => void change({ summarySentences })}
      />
      <Segments
        name={t('optionSummaryForm')}
        values={[
          ['paragraph', t('optionParagraph')],
          ['bullets', t('optionBullets')],
        ]}
        chosen={settings.summaryForm}
        choose={(summaryForm) => void change({ summaryForm })}
      />
      <Segments
        name={t('optionBriefForm')}
        text={t('optionBriefFormText')}
        values={[
          ['full', t('optionFull')],
          ['compact', t('optionCompact')],
        ]}
        chosen={settings.briefForm}
        choose={(briefForm) => void change({ briefForm })}
      />
      <Switch
        name={t('optionSignals')}
        text={t('optionSignalsText')}
        on={settings.signals}
        turn={(signals) => void change({ signals })}
      />
    </>
  );
}
