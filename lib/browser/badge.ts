import { browser } from 'wxt/browser';
import { type MessageKey, t } from './i18n.ts';

/** What the button can say without its popup: that something was done, or why it was not. */
export type Notice =
  | 'saved'
  | 'link-saved'
  | 'link-read'
  | 'link-kept'
  | 'link-elsewhere'
  | 'watching'
  | 'no-access'
  | 'not-savable'
  | 'library-trouble'
  | 'full';

const NOTICES: Record<Notice, { title: MessageKey; text: '✓' | '!' }> = {
  saved: { title: 'badgeSaved', text: '✓' },
  'link-saved': { title: 'badgeLinkSaved', text: '✓' },
  'link-read': { title: 'badgeLinkRead', text: '✓' },
  'link-kept': { title: 'badgeLinkKept', text: '✓' },
  'link-elsewhere': { title: 'badgeLinkElsewhere', text: '✓' },
  watching: { title: 'badgeWatching', text: '✓' },
  'no-access': { title: 'badgeNoAccess', text: '!' },
  'not-savable': { title: 'badgeNotSavable', text: '!' },
  'library-trouble': { title: 'badgeLibraryTrouble', text: '!' },
  full: { title: 'badgeFull', text: '!' },
};

/** How long a done thing is confirmed, in milliseconds; trouble stays until the next act or page. */
const CONFIRMED_FOR = 4000;

/** The blue pencil and the danger color of components/tokens.css, with their text colors. */
const COLORS = {
  '✓': { back: '#2747b8', text: '#ffffff' },
  '!': { back: '#a8261d', text: '#ffffff' },
};

/** The neutral ink of components/tokens.css: a number is no alarm. */
const COUNT_COLORS = { back: '#4a4d57', text: '#ffffff' };
/** A badge has room for four characters. */
const MOST_SHOWN = 999;

/** The tab shows what all tabs show. An empty text would hide that; null is in both browsers, but not in the types of one. */
const NO_TEXT_OF_ITS_OWN = { text: null } as unknown as { text: string };

const iconSet = (name: '' | 'saved-') => ({
  16: `/icon/${name}16.png`,
  32: `/icon/${name}32.png`,
});

/** The tab may be gone by the time its button changes: that is no trouble. */
async function quietly(acts: Promise<void>[]): Promise<void> {
  await Promise.allSettled(acts);
}

/** Shows on the tab's button whether its page is saved. Browsers forget it when the tab goes to another page. */
export async function showSaved(tabId: number, saved: boolean): Promise<void> {
  await quietly([
    browser.action.setIcon({ tabId, path: iconSet(saved ? 'saved-' : '') }),
    browser.action.setTitle({ tabId, title: t(saved ? 'badgeSaved' : 'actionTitle') }),
    browser.action.setBadgeText({ tabId, ...NO_TEXT_OF_ITS_OWN }),
  ]);
}

/** What was confirmed is over, except that the page is saved. A later notice in its place stays. */
async function clear(tabId: number, notice: Notice): Promise<void> {
  const said = await browser.action.getTitle({ tabId }).catch(() => null);
  if (said !== t(NOTICES[notice].title)) return;
  await quietly([
    browser.action.setBadgeText({ tabId, ...NO_TEXT_OF_ITS_OWN }),
    ...(notice === 'saved' ? [] : [browser.action.setTitle({ tabId, title: t('actionTitle') })]),
  ]);
}

/** Says something on the tab's button: a sign on the badge, the words as its title. */
export async function notify(tabId: number, notice: Notice): Promise<void> {
  const { title, text } = NOTICES[notice];
  const color = COLORS[text];
  await quietly([
    browser.action.setBadgeBackgroundColor({ tabId, color: color.back }),
    browser.action.setBadgeTextColor({ tabId, color: color.text }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title: t(title) }),
  ]);
  if (text === '✓') setTimeout(() => void clear(tabId, notice), CONFIRMED_FOR);
}

/** Shows on all tabs' buttons how many new finds there are; of none it says nothing. */
export async function showUnread(count: number): Promise<void> {
  const text = count === 0 ? '' : count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
  await quietly([
    browser.action.setBadgeBackgroundColor({ color: COUNT_COLORS.back }),
    browser.action.setBadgeTextColor({ color: COUNT_COLORS.text }),
    browser.action.setBadgeText({ text }),
  ]);
}
