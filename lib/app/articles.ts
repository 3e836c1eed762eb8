import type { Handlers } from '../browser/messages.ts';
import { changeArticles, putBack, renameTag } from '../library/edit-articles.ts';
import { removeArticles, restoreArticles } from '../library/trash.ts';
import { matcher } from './matcher.ts';
import { meanwhile } from './meanwhile.ts';
import { measureSaved } from './measure-saved.ts';
import type { Ports } from './ports.ts';
import { forgetArticles, noteArticles } from './rescue.ts';
import { tidyIndex } from './tidy-index.ts';
import { write } from './write.ts';

type ArticleActs = Pick<
  Handlers,
  'remove-articles' | 'restore-articles' | 'change-articles' | 'put-back' | 'rename-tag'
>;

/** What a reader does with saved articles, one or many. */
export const onArticles = (ports: Ports): ArticleActs => ({
  'remove-articles': ({ articleIds }) =>
    write(ports, async (library) => {
      const removed = await removeArticles(library, articleIds, ports.now());
      if (removed.ok) await forgetArticles(ports, articleIds);
      meanwhile(tidyIndex(ports));
      return removed;
    }),
  'restore-articles': ({ articleIds }) =>
    write(ports, async (library) => {
      const restored = await restoreArticles(library, articleIds, matcher);
      if (restored.ok) await noteArticles(ports, library, articleIds);
      meanwhile(tidyIndex(ports));
      meanwhile(measureSaved(ports));
      return restored;
    }),
  'change-articles': ({ articleIds, change }) =>
    write(ports, (library) => changeArticles(library, articleIds, change, ports.now())),
  'put-back': ({ states }) => write(ports, (library) => putBack(library, states, ports.now())),
  'rename-tag': ({ from, to }) =>
    write(ports, (library) => renameTag(library, from, to, ports.now())),
});
