/** `npm run browsers`: says which browsers are here, and installs missing ones where that may be done. */
import { ensureBrowsers } from './browsers/install.ts';

const found = ensureBrowsers((line) => console.log(line));
console.log(`Chrome, Chromium or Edge: ${found.chromium ?? 'none'}`);
console.log(`Firefox: ${found.firefox ?? 'none'}`);
console.log(`Virtual display for native menus: ${found.display ? 'yes' : 'no'}`);
process.exitCode = found.chromium && found.firefox ? 0 : 1;
