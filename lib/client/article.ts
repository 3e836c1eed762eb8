export { anchorFor } from '../anchor/anchor-for.ts';
export { briefMarkdown } from '../interchange/brief-markdown.ts';
