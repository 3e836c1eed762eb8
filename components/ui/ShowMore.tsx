import { t } from '../../lib/client/i18n.ts';
import { Button } from './Button.tsx';

/** The last thing to go to in what stands before the button. */
function lastBefore(button: Element): HTMLElement | undefined {
  const list = button.previousElementSibling;
  return ['a', 'button']
    .map((stop) => [...(list?.querySelectorAll<HTMLElement>(stop) ?? [])].at(-1))
    .find(Boolean);
}

/** Shows more of the list that stands before it. The focus goes to the end of what is shown, from where it leads into the rest. */
export const ShowMore = ({ onMore }: { onMore(): void }) => (
  <Button
    kind="plain"
    onClick={(event) => {
      lastBefore(event.currentTarget)?.focus({ preventScroll: true });
      onMore();
    }}
  >
    {t('showMore')}
  </Button>
);
