import type { Keys } from './KeysDialog.tsx';

/** The single keys of the popup and the panel, and of the library page; the options list them too. */
export const POPUP_KEYS: Keys = [
  ['1 2 3', 'keyTabs'],
  ['j k', 'keyStatements'],
  ['Enter', 'keyShow'],
  ['y', 'keyCopyStatement'],
  ['s', 'keySave'],
  ['c', 'keyCopy'],
  ['w', 'keyWatch'],
  ['l', 'keyLibrary'],
  ['p', 'keyPanel'],
  ['/', 'keySearch'],
  ['?', 'keyKeys'],
];

export const LIBRARY_KEYS: Keys = [
  ['j k', 'libraryKeyRows'],
  ['Enter', 'libraryKeyRead'],
  ['o', 'libraryKeyOpen'],
  ['e', 'libraryKeyArchive'],
  ['#', 'libraryKeyDelete'],
  ['x', 'libraryKeyChoose'],
  ['t', 'libraryKeyTags'],
  ['y', 'keyCopyStatement'],
  ['r', 'libraryKeyRandom'],
  ['n p', 'readerKeyNeighbors'],
  ['a', 'readerKeyAloud'],
  ['h 1 2 3 4', 'readerKeyHighlight'],
  ['m', 'readerKeyNote'],
  ['/', 'readerKeyFind'],
  ['?', 'keyKeys'],
];
