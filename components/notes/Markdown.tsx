import type { Nodes, Parents, Root } from 'mdast';
import { useEffect, useState } from 'react';
import { drawableUrl } from '../../lib/client/url.ts';
import styles from './markdown.module.css';

/** Lists and quotations inside each other; what lies deeper is drawn as its text. */
const DEEPEST = 20;

const Children = ({ of, depth }: { of: Parents; depth: number }) =>
  of.children.map((child, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no names and never change their order
    <Node key={at} node={child} depth={depth + 1} />
  ));

/** One part of a note. HTML stays the text that was typed, pictures are their description, links pass the allow-list. */
function Node({ node, depth }: { node: Nodes; depth: number }) {
  if (depth > DEEPEST) return null;
  const inside = 'children' in node ? <Children of={node} depth={depth} /> : null;
  switch (node.type) {
    case 'paragraph':
      return <p>{inside}</p>;
    // A note has no headings of the page it is shown on.
    case 'heading':
      return (
        <p>
          <strong>{inside}</strong>
        </p>
      );
    case 'emphasis':
      return <em>{inside}</em>;
    case 'strong':
      return <strong>{inside}</strong>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case 'blockquote':
      return <blockquote>{inside}</blockquote>;
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{inside}</ol> : <ul>{inside}</ul>;
    case 'listItem':
      return <li>{inside}</li>;
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'image':
      return node.alt;
    case 'link': {
      const href = drawableUrl(node.url);
      return href ? (
        <a href={href} target="_blank" rel="noreferrer">
          {inside}
        </a>
      ) : (
        inside
      );
    }
    default:
      return 'value' in node ? node.value : inside;
  }
}

/** A note of the reader's, drawn from its Markdown; as it was typed until that can be read. */
export function Markdown({ text }: { text: string }) {
  const [read, setRead] = useState<{ text: string; root: Root } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void import('./read-markdown.ts').then(({ readMarkdown }) => {
      if (isWanted) setRead({ text, root: readMarkdown(text) });
    });
    return () => {
      isWanted = false;
    };
  }, [text]);
  if (read?.text !== text) return <p className={styles.typed}>{text}</p>;
  return (
    <div className={styles.note} dir="auto">
      <Node node={read.root} depth={0} />
    </div>
  );
}
