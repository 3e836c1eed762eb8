import { t } from '../../lib/client/i18n.ts';
import { Button } from './Button.tsx';

/** The last thing to go to in what stands before the button. */
function lastBefore(button: Element): HTMLElement | undefined {
  const list = button.previousElementSibling;
  return ['a', 'button']
    .map((stop) => [...(list?.querySelectorAll<HTMLElement>(stop) ?? [])].at(-1))
    .find(Boolean);
}

interface ShowMoreProps {
  /** What it is called; without it "Show more". */
  label?: string;
  onMore(): void;
}

/** Shows more of the list that stands before it. The focus goes to the end of what is shown, from where it leads into the rest. */
export const ShowMore = ({ label = t('showMore'), onMore }: ShowMoreProps) => (
  <Button
    kind="plain"
    onClick={(event) => {
      lastBefore(event.currentTarget)?.focus({ preventScroll: true });
      onMore();
    }}
  >
    {label}
  </Button>
);
