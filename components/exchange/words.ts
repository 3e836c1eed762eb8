import type { Chosen, ExportForm, LabelsOf } from '../../lib/client/exchange.ts';
import { type MessageKey, t } from '../../lib/client/i18n.ts';
import { briefLabels } from '../brief/copy-brief.ts';

type Reading = Extract<Chosen, { kind: 'import' }>['reading'];
type ImportTrouble = Extract<Chosen, { kind: 'no-import' }>['trouble'];
type BackupTrouble = Extract<Chosen, { kind: 'no-backup' }>['trouble'];

/** The services by their names, which are the same in all languages; the rest by what they are. */
const SERVICES: Partial<Record<Reading['service'], string>> = {
  pocket: 'Pocket',
  instapaper: 'Instapaper',
  reader: 'Readwise Reader',
  raindrop: 'Raindrop.io',
  omnivore: 'Omnivore',
  wallabag: 'wallabag',
  karakeep: 'Karakeep',
  linkding: 'linkding',
  firefox: 'Firefox',
};
const FORMS: Partial<Record<Reading['service'], MessageKey>> = {
  bookmarks: 'importBookmarks',
  csv: 'importTable',
  list: 'importList',
  lede: 'importOurTable',
  'lede-rescue': 'importRescue',
};

export function serviceName(service: Reading['service']): string {
  const form = FORMS[service];
  return SERVICES[service] ?? (form ? t(form) : service);
}

const FIELDS: Record<Reading['columns'][number]['to'], MessageKey> = {
  url: 'fieldAddress',
  title: 'fieldTitle',
  savedAt: 'fieldSaved',
  state: 'fieldState',
  progress: 'fieldProgress',
  tags: 'tags',
  note: 'fieldNote',
  highlights: 'fieldHighlights',
  authors: 'filterAuthor',
  siteName: 'filterSite',
  publishedAt: 'fieldPublished',
  lang: 'filterLanguage',
  html: 'fieldText',
  excerpt: 'fieldExcerpt',
  ignored: 'fieldIgnored',
};

export const fieldName = (field: Reading['columns'][number]['to']): string => t(FIELDS[field]);

const PROBLEMS: Record<Reading['problems'][number]['reason'], MessageKey> = {
  'no-address': 'problemNoAddress',
  'not-an-address': 'problemNotAnAddress',
  'refused-address': 'problemRefusedAddress',
  'bad-time': 'problemBadTime',
  'bad-row': 'problemBadRow',
  'bad-entry': 'problemBadEntry',
  'too-long': 'problemTooLong',
};

/** "Line 12: no address (…)" */
export function problemText({ line, reason, value }: Reading['problems'][number]): string {
  const what = value ? `${t(PROBLEMS[reason])}: ${value}` : t(PROBLEMS[reason]);
  return line === null ? what : t('problemLine', String(line), what);
}

const NO_IMPORT: Record<ImportTrouble['kind'], MessageKey> = {
  empty: 'noImportEmpty',
  'too-large': 'noImportTooLarge',
  'not-text': 'noImportNotText',
  'broken-json': 'noImportBroken',
  'unknown-json': 'noImportUnknown',
  'no-addresses': 'noImportNoAddresses',
  'broken-zip': 'noImportBroken',
  'zip-too-many': 'noImportTooLarge',
  'zip-too-large': 'noImportTooLarge',
  'unknown-zip': 'noImportUnknown',
  backup: 'noImportBroken',
};

const NO_BACKUP: Record<BackupTrouble['kind'], MessageKey> = {
  'not-a-backup': 'noBackupNone',
  newer: 'noBackupNewer',
  'too-old': 'noBackupOld',
  'cut-short': 'noBackupCut',
  altered: 'noBackupAltered',
  'wrong-counts': 'noBackupAltered',
  'after-end': 'noBackupAltered',
  'long-line': 'noBackupAltered',
  'not-text': 'noBackupAltered',
  'not-json': 'noBackupAltered',
  'unknown-kind': 'noBackupAltered',
  'bad-record': 'noBackupAltered',
  double: 'noBackupAltered',
};

/** Why a chosen file cannot be taken. */
export function refusal(chosen: Extract<Chosen, { kind: 'no-import' | 'no-backup' }>): string {
  if (chosen.kind === 'no-import') return t(NO_IMPORT[chosen.trouble.kind]);
  const text = t(NO_BACKUP[chosen.trouble.kind]);
  return 'line' in chosen.trouble ? t('problemLine', String(chosen.trouble.line), text) : text;
}

export const FORM_NAMES: Record<ExportForm, MessageKey> = {
  markdown: 'exportMarkdown',
  csv: 'exportCsv',
  bookmarks: 'exportBookmarks',
  epub: 'exportEpub',
};

/** The interface's words for articles that leave. */
export const labelsOf: LabelsOf = (article) => ({
  ...briefLabels(article),
  highlights: t('fieldHighlights'),
  note: t('fieldNote'),
  article: t('exportArticlePart'),
  picture: t('readerImage'),
  contents: t('exportContents'),
});
