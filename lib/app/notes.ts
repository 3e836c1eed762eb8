import type { Handlers } from '../browser/messages.ts';
import {
  addHighlight,
  editHighlight,
  removeHighlight,
  restoreHighlight,
  setNote,
} from '../library/highlights.ts';
import { keepSearch, removeSearch } from '../library/searches.ts';
import { newId, type Ports } from './ports.ts';
import { write } from './write.ts';

type NoteActs = Pick<
  Handlers,
  | 'add-highlight'
  | 'edit-highlight'
  | 'remove-highlight'
  | 'restore-highlight'
  | 'set-note'
  | 'keep-search'
  | 'remove-search'
>;

/** What a reader writes into the library: highlights, notes, and searches kept under a name. */
export const onNotes = (ports: Ports): NoteActs => ({
  'add-highlight': ({ articleId, ...made }) =>
    write(ports, (library) =>
      addHighlight(library, articleId, { id: newId(ports), ...made }, ports.now()),
    ),
  'edit-highlight': ({ highlightId, ...edited }) =>
    write(ports, (library) => editHighlight(library, highlightId, edited, ports.now())),
  'remove-highlight': ({ highlightId }) =>
    write(ports, (library) => removeHighlight(library, highlightId, ports.now())),
  'restore-highlight': ({ highlightId }) =>
    write(ports, (library) => restoreHighlight(library, highlightId, ports.now())),
  'set-note': ({ articleId, text }) =>
    write(ports, (library) => setNote(library, articleId, text, ports.now())),
  'keep-search': (wanted) =>
    write(ports, (library) => keepSearch(library, wanted, { id: newId(ports), now: ports.now() })),
  'remove-search': ({ searchId }) => write(ports, (library) => removeSearch(library, searchId)),
});
