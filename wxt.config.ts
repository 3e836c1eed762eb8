import { defineConfig } from 'wxt';

/** Everything an extension page may load or reach. Written once, tested against the built manifests. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob: http: https:",
  'connect-src http: https:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Puts the order of the layers at the head of every built sheet: the bundler cuts sheets as code is shared, and the one that a
 * page happens to load first would decide it.
 */
const layerOrder = () => ({
  name: 'layer-order',
  enforce: 'post' as const,
  generateBundle(_: unknown, bundle: Record<string, { type: string; source?: unknown }>) {
    for (const [file, made] of Object.entries(bundle))
      if (file.endsWith('.css') && made.type === 'asset')
        made.source = `@layer reset,tokens,ui,screens;${made.source}`;
  },
});

/** What is known of a module while chunks are cut. */
interface ModuleGraph {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

/** The entry points that load a module before anything is drawn: those that reach it by static imports. */
function firstLoaders(id: string, graph: ModuleGraph): Set<string> {
  const seen = new Set([id]);
  for (const one of seen)
    for (const importer of graph.getModuleInfo(one)?.importers ?? []) seen.add(importer);
  return new Set([...seen].flatMap((one) => /[\\/]entrypoints[\\/](\w+)/.exec(one)?.[1] ?? []));
}

const OF_PAGES = /[\\/](?:components|node_modules|lib[\\/](?:state|client|browser))[\\/]/;

/**
 * Keeps in one piece what the popup loads first and no background needs. The bundler would cut it anew for each part that is loaded
 * later and uses some of it too: twenty small pieces compress worse than one, by 2 kB, and the popup waits for all of them.
 */
const onePage = () => ({
  name: 'one-page',
  outputOptions(options: { codeSplitting?: unknown; chunkFileNames?: unknown }) {
    // Pages alone are built together, into chunks; scripts that are injected are each a file.
    if (options.chunkFileNames !== 'chunks/[name]-[hash].js') return null;
    const name = (id: string, graph: ModuleGraph): string | null => {
      if (!OF_PAGES.test(id)) return null;
      const loaders = firstLoaders(id, graph);
      return loaders.has('popup') && !loaders.has('background') ? 'page' : null;
    };
    const groups = [{ name, includeDependenciesRecursively: false }];
    return { ...options, codeSplitting: { groups } };
  },
});

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  // The oldest supported browsers. They know light-dark(), which must reach them as it is written.
  vite: () => ({
    build: { target: ['chrome123', 'firefox140'] },
    plugins: [layerOrder(), onePage()],
  }),
  hooks: {
    // WXT takes the button's title from the popup's <title>, which cannot be translated.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__';
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: 'Lede',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'contextMenus',
      'storage',
      'unlimitedStorage',
      'alarms',
      ...(browser === 'chrome' ? ['offscreen', 'sidePanel'] : []),
    ],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: {
      default_title: '__MSG_actionTitle__',
      default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' },
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'save-page': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandSavePage__',
      },
    },
    ...(browser === 'chrome' ? { minimum_chrome_version: '123' } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'lede@lede.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
});
