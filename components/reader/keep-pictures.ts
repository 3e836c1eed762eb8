import { plural, t } from '../../lib/client/i18n.ts';
import { requestOrigins } from '../../lib/client/permissions.ts';
import { send } from '../../lib/client/send.ts';
import type { Article } from '../../lib/model/article.ts';
import { useToast } from '../../lib/state/toast.ts';

/** The addresses of an article's pictures, each once. */
export const picturesOf = ({ blocks }: Article): string[] => [
  ...new Set(blocks.flatMap((block) => (block.kind === 'image' ? block.src : []))),
];

/** Asks for the sites of an article's pictures, and keeps those that can be had with it. Call it in the click. */
export function keepPictures(articleId: string, sources: readonly string[]): void {
  const { say } = useToast.getState();
  // The first call of the click: a later one is refused.
  void requestOrigins(sources).then(async (allowed) => {
    if (!allowed) return say(t('picturesRefused'));
    const reply = await send('keep-pictures', { articleId });
    if (!reply.ok) return say(t('notChanged'));
    const { kept, missing } = reply.value;
    say(missing === 0 ? plural('picturesKept', kept) : t('picturesMissing', String(missing)));
  });
}
