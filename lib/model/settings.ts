import { isLanguageTag } from './language-tag.ts';

/** What a reader can choose. Kept in `storage.local`, so that it is there when the library is not. */
export interface Settings {
  /** Sentences in a summary, 1 to 7. */
  summarySentences: number;
  summaryForm: 'paragraph' | 'bullets';
  /** Compact folds everything under the key points. */
  briefForm: 'full' | 'compact';
  /** Whether it is shown how a text is made. */
  signals: boolean;
  /** The language that models write in, as a BCP 47 tag; null: the article's own. */
  readingLanguage: string | null;
  theme: 'system' | 'light' | 'dark';
  /** How the reader sets an article: 1 to 5, where 3 is the usual size. */
  textSize: number;
  textWidth: 'narrow' | 'medium' | 'wide';
  textFace: 'serif' | 'sans';
  /** Whether the pictures of a page are kept with its article when it is saved. */
  keepPictures: boolean;
  /** Keys without a modifier (WCAG 2.1.4 asks that they can be switched off). */
  singleKeys: boolean;
  /** Minutes between two questions to a feed; 0 asks only when the reader does. */
  feedMinutes: number;
  /** Whether new finds are told by the system too; needs the optional permission. */
  notifications: boolean;
  /** Hours of the day, by the reader's clock, from which and until which nothing is told; the same hour twice: always. */
  quietFrom: number;
  quietUntil: number;
  /** Lede was installed here, and the first steps are neither taken nor skipped. */
  startDue: boolean;
}

/** What a reader can choose as the time between two questions to a feed, in minutes. */
export const FEED_MINUTES = [0, 15, 30, 60, 180, 720, 1440] as const;

export const DEFAULT_SETTINGS: Settings = {
  summarySentences: 3,
  summaryForm: 'paragraph',
  briefForm: 'full',
  signals: true,
  readingLanguage: null,
  theme: 'system',
  textSize: 3,
  textWidth: 'medium',
  textFace: 'serif',
  keepPictures: false,
  singleKeys: true,
  feedMinutes: 60,
  notifications: false,
  quietFrom: 22,
  quietUntil: 7,
  startDue: false,
};

export const MOST_SUMMARY_SENTENCES = 7;

/** The name of the record in `storage.local`. */
export const SETTINGS_RECORD = 'settings';

/** Takes a value if it is one that the setting can have. */
type Check = (value: unknown) => boolean;

const oneOf =
  (...values: string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);

const isFlag: Check = (value) => typeof value === 'boolean';

const isHour: Check = (value) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < 24;

const CHECKS: { [K in keyof Settings]: Check } = {
  summarySentences: (value) =>
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_SUMMARY_SENTENCES,
  summaryForm: oneOf('paragraph', 'bullets'),
  briefForm: oneOf('full', 'compact'),
  signals: isFlag,
  readingLanguage: (value) => value === null || isLanguageTag(value),
  theme: oneOf('system', 'light', 'dark'),
  textSize: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 5,
  textWidth: oneOf('narrow', 'medium', 'wide'),
  textFace: oneOf('serif', 'sans'),
  keepPictures: isFlag,
  singleKeys: isFlag,
  feedMinutes: (value) => FEED_MINUTES.some((minutes) => minutes === value),
  notifications: isFlag,
  quietFrom: isHour,
  quietUntil: isHour,
  startDue: isFlag,
};

const isSetting = (name: string): name is keyof Settings => Object.hasOwn(CHECKS, name);

/** Those settings of an unknown value that are settings and have a value they can have. */
export function knownSettings(value: unknown): Partial<Settings> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(([name, chosen]) => isSetting(name) && CHECKS[name](chosen)),
  );
}

/** Whether a value is nothing but settings, as a change of them is. */
export const isSettingsChange = (value: unknown): value is Partial<Settings> =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(knownSettings(value)).length === Object.keys(value).length;

/** The settings as they were stored, with the defaults for what is missing or has a shape that no setting has. */
export const settingsFrom = (stored: unknown): Settings => ({
  ...DEFAULT_SETTINGS,
  ...knownSettings(stored),
});
