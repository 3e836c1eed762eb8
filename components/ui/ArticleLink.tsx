import type { ReactNode } from 'react';

/** How a page leads to a saved article. */
export interface Way {
  href(id: string): string;
  /** Opens it otherwise than by following the address: a popup cannot leave its own page. */
  open?(id: string): void;
}

/** Goes there as a click on the link does. */
export const followWay = (way: Way, id: string): void =>
  way.open ? way.open(id) : location.assign(way.href(id));

interface ArticleLinkProps {
  id: string;
  way: Way;
  children: ReactNode;
}

/** A link to a saved article; copying it and opening it in a new tab work as with any link. */
export const ArticleLink = ({ id, way, children, ...rest }: ArticleLinkProps) => (
  <a
    {...rest}
    href={way.href(id)}
    onClick={(event) => {
      if (!way.open || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      way.open(id);
    }}
  >
    {children}
  </a>
);
