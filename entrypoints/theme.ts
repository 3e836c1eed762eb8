import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { applyRememberedTheme } from '../lib/client/settings.ts';

/** In the head of every page of ours: a script of its own, since it has to run before the first frame. */
export default defineUnlistedScript(() => applyRememberedTheme());
