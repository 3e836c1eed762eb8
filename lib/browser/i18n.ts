import { browser } from 'wxt/browser';

type Messages = typeof import('../../public/_locales/en/messages.json');

/** The name of a text in `public/_locales`. */
export type MessageKey = keyof Messages;

/** Keys that come in the forms a number needs: `topics_one`, `topics_other`. */
export type PluralKey = {
  [K in MessageKey]: K extends `${infer Base}_other` ? Base : never;
}[MessageKey];

type Name = Parameters<typeof browser.i18n.getMessage>[0];

/** The text in the reader's language, with `$1`, `$2` … put in. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key as Name, substitutions);
}

/** The key of that name, for names that are put together at run time; null where there is no such text. */
export const keyNamed = (name: string): MessageKey | null =>
  browser.i18n.getMessage(name as Name) === '' ? null : (name as MessageKey);

/** As `keyNamed`, for keys in the forms a number needs. */
export const pluralNamed = (base: string): PluralKey | null =>
  keyNamed(`${base}_other`) === null ? null : (base as PluralKey);

/** The text in the form that `n` needs; `n`, written as the reader's language does, is `$1`, the others follow. */
export function plural(base: PluralKey, n: number, ...substitutions: string[]): string {
  const language = browser.i18n.getUILanguage();
  const form = new Intl.PluralRules(language).select(n) === 'one' ? 'one' : 'other';
  return t(
    `${base}_${form}` as MessageKey,
    new Intl.NumberFormat(language).format(n),
    ...substitutions,
  );
}
