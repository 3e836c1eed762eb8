import { browser } from 'wxt/browser';

/** The extension's version, as its manifest has it. */
export const version = (): string => browser.runtime.getManifest().version;
