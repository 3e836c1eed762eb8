import type { Article, Block } from '../../../lib/model/article.ts';
import type { Topic } from '../../../lib/model/library.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';
import { fieldName } from '../../../lib/topics/field.ts';
import { matchTopics } from '../../../lib/topics/match-topics.ts';

/** A(bout), m(entions), n(either). */
export type Label = 'a' | 'm' | 'n';

/** A topic as it is added by its name alone: a name of the field brings its other names and its context. */
export function topicOf(name: string, more: Partial<Topic> = {}): Topic {
  const known = fieldName(name);
  return {
    id: name,
    name,
    aliases: known ? [known.name, ...known.aliases] : [],
    excluded: [],
    context: known?.context ?? [],
    muted: false,
    createdAt: 0,
    seenAt: 0,
    ...more,
  };
}

function blockOf(paragraph: string): Block {
  if (paragraph.startsWith('## '))
    return { kind: 'heading', level: 2, text: paragraph.slice(3), marks: [] };
  if (paragraph.startsWith('- '))
    return { kind: 'list-item', depth: 0, number: null, text: paragraph.slice(2), marks: [] };
  return { kind: 'paragraph', text: paragraph, marks: [] };
}

/** An article of plain text: paragraphs and headings (`## `) stand behind blank lines, list items (`- `) on lines of their own. */
export function articleOf(
  title: string,
  text: string,
): Pick<Article, 'title' | 'blocks' | 'sentences'> {
  const blocks = text.split(/\n\n|\n(?=- )/).map(blockOf);
  return { title, blocks, sentences: splitSentences(blocks, 'en') };
}

export interface Judged {
  label: Label;
  answer: Label;
  /** "label → answer: topic in title" */
  said: string;
}

/** What is said of each label of a text. `watched`: topics that are watched in a way of their own. */
export function judge(
  { title, text, labels }: { title: string; text: string; labels: Record<string, Label> },
  watched: Record<string, Partial<Topic>> = {},
): Judged[] {
  const article = articleOf(title, text);
  return Object.entries(labels).map(([key, label]) => {
    const more = watched[key] ?? {};
    const [match] = matchTopics(article, [topicOf(more.name ?? key, more)]);
    const answer = match?.strength === 'about' ? 'a' : match ? 'm' : 'n';
    return { label, answer, said: `${label} → ${answer}: ${key} in “${title}”` };
  });
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Precision and recall of "about". */
export function ofAbout(judged: Judged[]): { precision: number; recall: number } {
  const said = judged.filter(({ answer }) => answer === 'a');
  const wanted = judged.filter(({ label }) => label === 'a');
  const right = said.filter(({ label }) => label === 'a').length;
  return { precision: share(right, said.length), recall: share(right, wanted.length) };
}
