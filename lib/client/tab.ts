export { currentTab, openLibraryPage, openTab } from '../browser/tabs.ts';
