import { Image } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { drawableUrl } from '../../lib/client/url.ts';
import { Button, Icon } from '../ui/Button.tsx';
import styles from './reader.module.css';
import type { BlockOf } from './runs.ts';
import { useKeptPicture } from './use-kept-picture.ts';

interface PictureProps {
  articleId: string;
  block: BlockOf<'image'>;
}

/** A picture of the article: as it is kept, or asked for from its site, but only when the reader says so. */
export function Picture({ articleId, block }: PictureProps) {
  const [state, setState] = useState<'not-loaded' | 'asked' | 'failed'>('not-loaded');
  const kept = useKeptPicture(articleId, block.src);
  const src = drawableUrl(block.src);
  const name = block.alt || block.caption || '';
  return (
    <figure className={styles.figure}>
      {kept ? (
        <img src={kept} alt={block.alt} />
      ) : state === 'asked' && src ? (
        <img
          src={src}
          alt={block.alt}
          referrerPolicy="no-referrer"
          onError={() => setState('failed')}
        />
      ) : (
        <div className={styles.placeholder}>
          <Icon of={Image} />
          <span role={state === 'failed' ? 'status' : undefined}>
            {state === 'failed'
              ? t('readerImageFailed')
              : name
                ? t('readerImageNamed', name)
                : t('readerImage')}
          </span>
          {src && (
            <Button
              kind="plain"
              aria-label={name ? t('readerImageLoadNamed', name) : t('readerImageLoadAny')}
              onClick={() => setState('asked')}
            >
              {t(state === 'failed' ? 'tryAgain' : 'readerImageLoad')}
            </Button>
          )}
        </div>
      )}
      {block.caption && <figcaption>{block.caption}</figcaption>}
    </figure>
  );
}
