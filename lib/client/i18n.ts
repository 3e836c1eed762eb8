export { type MessageKey, type PluralKey, plural, t } from '../browser/i18n.ts';
