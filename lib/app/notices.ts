import type { Notice } from '../browser/badge.ts';
import type { SaveFailure } from '../model/messages.ts';

/** What the button says of a failure. */
export function noticeOf(failure: SaveFailure): Notice {
  switch (failure.kind) {
    case 'full':
      return 'full';
    case 'cannot-open':
    case 'newer-schema':
      return 'library-trouble';
    case 'not-savable':
      return 'not-savable';
    case 'unreadable':
      return failure.reason === 'not-html' || failure.reason === 'pdf'
        ? 'not-savable'
        : 'no-access';
  }
}
