import type { TabChange } from '../../lib/browser/tabs.ts';
import type { BrowserModel, Getting } from '../../lib/client/built-in.ts';
import type { FeedOverview } from '../../lib/library/feed-queries.ts';
import type { TopicOverview } from '../../lib/library/queries.ts';
import type { TopicTexts } from '../../lib/library/topic-page.ts';
import {
  type Batch,
  type Engines,
  type EngineTrouble,
  NO_ENGINES,
} from '../../lib/model/engines.ts';
import type { StoryGroup } from '../../lib/model/feeds.ts';
import type {
  ArticleBody,
  Highlight,
  LibraryTrouble,
  SavedArticle,
  SavedSearch,
  TopicMatch,
} from '../../lib/model/library.ts';
import type { MessageName, Reply, Request } from '../../lib/model/messages.ts';
import type { Result } from '../../lib/model/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings.ts';

type Sent = { [N in MessageName]: { name: N; request: Request<N> } }[MessageName];
type Answers = { [N in MessageName]?: (request: Request<N>) => Reply<N> | Promise<Reply<N>> };

/** Everything around the components that a test can set and look at. */
interface World {
  /** What was asked of the background, in its order. */
  sent: Sent[];
  /** How the background answers; what is not set here is answered with "done". */
  answers: Answers;
  tab: { id: number; url: string | null; title: string | null } | null;
  trouble: LibraryTrouble | null;
  articles: SavedArticle[];
  bodies: ArticleBody[];
  /** Whether the first rows of a list are known before all of them, and what all of them wait for. */
  glances: boolean;
  listing: () => Promise<void>;
  overviews: TopicOverview[];
  searches: SavedSearch[];
  highlights: Highlight[];
  /** What was written on articles, by their keys. */
  notes: Record<string, string>;
  matches: (TopicMatch & { title: string; siteName: string | null; url: string })[];
  /** Feeds that are followed. */
  feeds: FeedOverview[];
  /** What was found of topics in feeds, by their keys. */
  groups: Record<string, StoryGroup[]>;
  /** What the page of a topic shows, by topic. */
  topicTexts: Record<string, TopicTexts>;
  /** Whether the reader grants an origin, and which were asked for. */
  grants: boolean | 'never answered';
  origins: string[];
  /** Hosts that are allowed. */
  sites: string[];
  /** Changes them as the browser's own page does. Set once a page follows them. */
  changeSites: (sites: string[]) => void;
  /** What the browser has of its model, and the loading of it that goes on. */
  model: BrowserModel;
  getting: (Getting & { end(result: Result<null, EngineTrouble>): void }) | null;
  settings: Settings;
  /** Changes the settings as another page does. Set once a page follows them. */
  changeSettings: (changes: Partial<Settings>) => void;
  theme: string;
  /** Turns to another browser tab, or loads the one in front anew. Set once a panel follows. */
  turn: (change: TabChange) => void;
  /** A record of the session was written. Set once a panel follows. */
  recorded: (name: string) => void;
  /** Who writes, and the batch as it is stored. Each is told again by `changeEngines` and `changeBatch`. */
  engines: Engines;
  batch: Batch | null;
  /** Addresses that the reader knows articles to go to. */
  toldOf: string[];
  /** How often the browser was asked to print. */
  printed: number;
  /** Places of the library page that were opened, and the options. */
  opened: string[];
  copied: string[];
  files: { name: string; text: string }[];
  /** Pictures that are kept, of all articles. */
  pictures: { count: number; bytes: number };
  /** Whether the device has a voice, what it was given to say, and what else was asked of it. */
  hasVoice: boolean;
  said: { text: string; rate: number; ended(): void; failed(): void }[];
  voiceActs: string[];
}

const fresh = (): World => ({
  sent: [],
  answers: {},
  tab: { id: 7, url: 'https://halyard.example/news/chips', title: 'Halyard Labs looks at chips' },
  trouble: null,
  articles: [],
  bodies: [],
  glances: false,
  listing: async () => {},
  overviews: [],
  searches: [],
  highlights: [],
  notes: {},
  matches: [],
  feeds: [],
  groups: {},
  topicTexts: {},
  grants: true,
  origins: [],
  sites: [],
  changeSites: () => {},
  model: { kind: 'model', state: 'unavailable' },
  getting: null,
  settings: DEFAULT_SETTINGS,
  changeSettings: () => {},
  theme: '',
  turn: () => {},
  recorded: () => {},
  engines: NO_ENGINES,
  batch: null,
  toldOf: [],
  printed: 0,
  opened: [],
  copied: [],
  files: [],
  pictures: { count: 0, bytes: 0 },
  hasVoice: true,
  said: [],
  voiceActs: [],
});

/** The world of the test that runs. */
export const world: World = fresh();

/** Who watches the library: asked again by `changed`. */
export const watchers = new Set<() => void>();

/** Tells the screen that the library has changed, as the database does. */
export const changed = (): void => {
  for (const watcher of [...watchers]) watcher();
};

/** Who follows the engines, the batch, and what is written. */
export const engineWatchers = new Set<(engines: Engines) => void>();
export const batchWatchers = new Set<(batch: Batch | null) => void>();
export const writingWatchers = new Set<() => void>();

/** Says who writes from now on, as another page does. */
export function changeEngines(engines: Engines): void {
  world.engines = engines;
  for (const watcher of engineWatchers) watcher(engines);
}

/** The batch is further, as the background tells. */
export function changeBatch(batch: Batch | null): void {
  world.batch = batch;
  for (const watcher of batchWatchers) watcher(batch);
}

/** A piece of writing is further: pages ask what was written. */
export const wrote = (): void => {
  for (const watcher of [...writingWatchers]) watcher();
};

export function resetWorld(): void {
  watchers.clear();
  engineWatchers.clear();
  batchWatchers.clear();
  writingWatchers.clear();
  Object.assign(world, fresh());
}

/** The requests of that name, in their order. */
export const sent = <N extends MessageName>(name: N): Request<N>[] =>
  world.sent.filter((one) => one.name === name).map((one) => one.request as Request<N>);
