import {
  type ArticleBody,
  type ArticleNote,
  HIGHLIGHT_COLORS,
  type Highlight,
  MOST_PICTURES,
  PICTURE_TYPES,
  type SavedSearch,
  type Topic,
} from '../../model/library.ts';
import { isSettingsChange } from '../../model/settings.ts';
import { isArticle, NAME, TEXT } from './article-guard.ts';
import { isBriefOf } from './brief-guard.ts';
import { isDraftRow } from './draft-guard.ts';
import type {
  BackupDeletion,
  BackupFeed,
  BackupHeader,
  BackupPicture,
  BackupRecord,
  BackupRow,
  RecordKind,
} from './format.ts';
import { FORMAT } from './format.ts';
import {
  address,
  count,
  flag,
  type Guard,
  id,
  list,
  nullOr,
  oneOf,
  pageAddress,
  record,
  share,
  text,
  webAddress,
} from './shape.ts';

const FEW = 1000;

/** The fields of a list row that every schema has. */
const page = {
  id,
  key: pageAddress,
  url: pageAddress,
  kind: oneOf('article', 'link'),
  title: text(NAME),
  siteName: nullOr(text(NAME)),
  authors: list(text(NAME), FEW),
  publishedAt: nullOr(text(NAME)),
  lang: nullOr(text(FEW)),
  wordCount: count,
  readingMinutes: count,
  lede: text(NAME),
  state: oneOf('unread', 'reading', 'read', 'archived'),
  savedAt: count,
  updatedAt: count,
};

const row = record<BackupRow>(
  {
    ...page,
    progress: share,
    tags: list(text(FEW), FEW),
    hasFaq: flag,
    hasNotes: flag,
    readAt: nullOr(count),
  },
  {},
);

const bodyShape = record<{ id: string; article: unknown; brief: unknown; versions: unknown[] }>(
  {
    id,
    article: (value): value is unknown => value !== undefined,
    brief: (value): value is unknown => value !== undefined,
    versions: list((value): value is unknown => value !== undefined, FEW),
  },
  {},
);
const version = record<ArticleBody['versions'][number]>({ readAt: count, article: isArticle }, {});

const body: Guard<ArticleBody> = (value): value is ArticleBody =>
  bodyShape(value) &&
  isArticle(value.article) &&
  isBriefOf(value.brief, value.article) &&
  value.versions.every(version);

/** The fields of a highlight that every schema has. */
const passage = {
  id,
  articleId: id,
  quote: text(TEXT),
  prefix: text(NAME),
  suffix: text(NAME),
  createdAt: count,
};

const highlight = record<Highlight>(
  { ...passage, color: oneOf(...HIGHLIGHT_COLORS), note: text(TEXT), updatedAt: count },
  {},
);

const note = record<ArticleNote>({ articleId: id, text: text(TEXT), updatedAt: count }, {});

/** Three bytes are four characters. */
const LONGEST_DATA = Math.ceil(MOST_PICTURES.bytesEach / 3) * 4;
const base64: Guard<string> = (value): value is string =>
  text(LONGEST_DATA)(value) && value.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(value);

const picture = record<BackupPicture>(
  { articleId: id, src: address, type: oneOf(...PICTURE_TYPES), data: base64, keptAt: count },
  {},
);

const words = list(text(FEW), FEW);
const topic = record<Topic>(
  {
    id,
    name: text(FEW),
    aliases: words,
    excluded: words,
    muted: flag,
    createdAt: count,
    seenAt: count,
  },
  { context: words, versions: flag, anyCase: flag, position: count },
);

const search = record<SavedSearch>(
  { id, name: text(FEW), query: text(NAME), createdAt: count },
  {},
);

const feed = record<BackupFeed>(
  {
    id,
    url: webAddress,
    title: text(NAME),
    renamed: flag,
    siteUrl: nullOr(address),
    paused: flag,
    whole: flag,
    addedAt: count,
  },
  {},
);

const deletion = record<BackupDeletion>(
  { id, kind: oneOf('article', 'topic', 'feed'), deletedAt: count },
  {},
);

type RowOf<K extends RecordKind> = Extract<BackupRecord, { t: K }>['v'];

const ROWS: { [K in RecordKind]: Guard<RowOf<K>> } = {
  article: row,
  body,
  highlight,
  note,
  picture,
  draft: isDraftRow,
  topic,
  search,
  feed,
  deletion,
  settings: isSettingsChange,
};

/** Whether a row is one of its kind as the library of today has it. */
export const isRow = <K extends RecordKind>(kind: K, value: unknown): value is RowOf<K> =>
  ROWS[kind](value);

/** A row of schema 2, before articles had tags and progress, and highlights a color and a note. */
export type OldRow = Omit<BackupRow, 'progress' | 'tags' | 'hasFaq' | 'hasNotes' | 'readAt'>;
export type OldHighlight = Omit<Highlight, 'color' | 'note' | 'updatedAt'>;

export const isOldRow: Guard<OldRow> = record<OldRow>(page, {});
export const isOldHighlight: Guard<OldHighlight> = record<OldHighlight>(passage, {});

/** A header whose numbers may still be newer than what is known. */
export const isHeader: Guard<BackupHeader> = record<BackupHeader>(
  { format: oneOf(FORMAT), version: count, schema: count, createdAt: count, app: text(FEW) },
  {},
);
