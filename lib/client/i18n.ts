export {
  keyNamed,
  type MessageKey,
  type PluralKey,
  plural,
  pluralNamed,
  t,
} from '../browser/i18n.ts';
