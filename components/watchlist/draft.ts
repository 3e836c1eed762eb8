import type { Topic } from '../../lib/model/library.ts';
import type { TopicDraft } from '../../lib/model/messages.ts';

/** A topic as it is, to be changed. */
export const draftOf = ({
  name,
  aliases,
  excluded,
  context = [],
  versions = false,
  anyCase = false,
}: Topic): TopicDraft => ({ name, aliases, excluded, context, versions, anyCase });
