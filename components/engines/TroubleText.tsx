import { Copy } from 'lucide-react';
import { useState } from 'react';
import { copyText } from '../../lib/client/export.ts';
import { t } from '../../lib/client/i18n.ts';
import type { EngineTrouble, Writer } from '../../lib/model/engines.ts';
import { IconButton } from '../ui/Button.tsx';
import styles from './trouble.module.css';
import { troubleWords } from './trouble-words.ts';

/** A line that the reader copies into a server's settings. */
function Line({ line }: { line: string }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <span className={styles.line}>
      <code>{line}</code>
      <IconButton
        icon={Copy}
        label={t('copyLine')}
        onClick={() => void copyText(line).then(() => setCopied(true))}
      />
      <span role="status">{isCopied && t('copiedLine')}</span>
    </span>
  );
}

/** Why an engine could not do what it was asked for, what to do about it, and for the curious what was said. */
export function TroubleText({ trouble, writer }: { trouble: EngineTrouble; writer: Writer }) {
  const { what, advice, line } = troubleWords(trouble, writer);
  return (
    <div className={styles.trouble}>
      <p>
        <b>{what}</b> {advice}
      </p>
      {line && <Line line={line} />}
      {trouble.detail !== '' && (
        <details>
          <summary>{t('engineSaid')}</summary>
          <samp>{trouble.detail}</samp>
        </details>
      )}
    </div>
  );
}
