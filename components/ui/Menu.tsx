import type { LucideIcon } from 'lucide-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import { Icon } from './Button.tsx';
import styles from './menu.module.css';

export interface MenuItem {
  label: string;
  icon: LucideIcon;
  /** Why it cannot be chosen now; it stays in the menu, so that the reader learns of it. */
  hint?: string | null;
  act(): void;
}

interface MenuProps {
  items: MenuItem[];
  label: string;
  /** Where it opens: under the head bar at the right, over the foot bar at the left, or beside the button that opens it. */
  place: 'below' | 'above' | 'beside';
  /** Draws the button that opens the menu; the given attributes belong on it. */
  opener(attributes: { popoverTarget: string; 'aria-haspopup': 'menu' }): React.ReactNode;
}

/** Under the button if there is more room than over it, their right edges in line. */
function putBeside(menu: HTMLElement): void {
  const box = document.querySelector(`[popovertarget="${menu.id}"]`)?.getBoundingClientRect();
  if (!box) return;
  const isUnder = box.bottom < innerHeight / 2;
  menu.style.top = isUnder ? `${box.bottom}px` : 'auto';
  menu.style.bottom = isUnder ? 'auto' : `${innerHeight - box.top}px`;
  menu.style.right = `${document.documentElement.clientWidth - box.right}px`;
}

/** A menu in a native popover: Escape and a click beside it close it, arrows move in it (WAI-ARIA menu pattern). */
export function Menu({ items, label, place, opener }: MenuProps) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent) {
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons.at(next % buttons.length)?.focus();
  }

  return (
    <>
      {opener({ popoverTarget: id, 'aria-haspopup': 'menu' })}
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        className={`${styles.menu} ${styles[place]}`}
        onKeyDown={move}
        onBeforeToggle={(event) => {
          if (place === 'beside' && event.newState === 'open') putBeside(event.currentTarget);
        }}
        onToggle={(event) => {
          if (event.newState === 'open') menu.current?.querySelector('button')?.focus();
        }}
      >
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            className={styles.item}
            aria-disabled={item.hint ? true : undefined}
            onClick={() => {
              if (item.hint) return;
              menu.current?.hidePopover();
              item.act();
            }}
          >
            <Icon of={item.icon} />
            <span>
              {item.label}
              {item.hint && <span className={styles.hint}>{item.hint}</span>}
            </span>
          </button>
        ))}
      </div>
    </>
  );
}
