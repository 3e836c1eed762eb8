export { anchorFor } from '../anchor/anchor-for.ts';
export { textFragmentUrl } from '../anchor/text-fragment.ts';
export { briefMarkdown } from '../interchange/brief-markdown.ts';
export { briefPlainText } from '../interchange/brief-plain-text.ts';
