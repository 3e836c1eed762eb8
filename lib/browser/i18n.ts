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
