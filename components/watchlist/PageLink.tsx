import type { ReactNode } from 'react';
import { webUrl } from '../../lib/client/url.ts';

interface PageLinkProps {
  url: string;
  /** Told when the reader opens it, in whatever way. */
  onOpen(): void;
  children: ReactNode;
}

/** A link to a page of the web, in a tab of its own; bare words where the address is none. */
export function PageLink({ url, onOpen, children }: PageLinkProps) {
  const href = webUrl(url);
  if (!href) return children;
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      onClick={onOpen}
      onAuxClick={(event) => {
        if (event.button === 1) onOpen();
      }}
    >
      {children}
    </a>
  );
}
