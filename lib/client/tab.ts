export { currentTab, openLibraryPage, openOptionsPage, openTab } from '../browser/tabs.ts';
