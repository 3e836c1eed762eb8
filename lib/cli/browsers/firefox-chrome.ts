/**
 * What runs in Firefox's own window, with its privileges: the real menus, prompts and popups. Each function is sent
 * there as text. The privileged globals have no types outside Firefox, hence the loose ones here.
 */
import type { Json } from './driver.ts';

interface Node_ {
  hidden: boolean;
  label: string;
  id: string;
  state: string;
  menupopup?: Node_;
  parentNode: Node_;
  localName: string;
  openMenu(open: boolean): void;
  activateItem(item: Node_): void;
  querySelectorAll(selector: string): Iterable<Node_>;
  querySelector(selector: string): Node_ | null;
  click(): void;
  doCommand(): void;
  textContent: string;
  [button: string]: unknown;
}

interface Privileged {
  document: {
    getElementById(id: string): Node_ | null;
    querySelector(s: string): (Frame & { contentDocument?: Privileged['document'] }) | null;
  };
  ChromeUtils: { importESModule(url: string): Record<string, { apiManager: Manager }> };
  WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
}
interface Manager {
  global: { browserActionFor(extension: Extension): { triggerAction(window: unknown): unknown } };
}
interface Extension {
  terminateBackground(options: object): Promise<void>;
}
interface Frame {
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: string }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: string }) => void): void;
    loadFrameScript(url: string, later: boolean): void;
  };
  currentURI: { spec: string };
  drawSnapshot?: unknown;
  browsingContext: {
    prefersColorSchemeOverride: string;
    currentWindowGlobal: {
      drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

/** The frames that the popup and the sidebar are drawn in; the second stands in the sidebar's own document. */
export const POPUP_FRAME = 'browser.webextension-popup-browser';
export const SIDEBAR_FRAME = '#webext-panels-browser';

/** The popup follows the browser's theme and not the pages' scheme: it is overridden on its own frame. */
export const setPopupScheme = (selector: string, scheme: string): Json => {
  const { document } = globalThis as unknown as Privileged;
  const frame =
    document.querySelector(selector) ??
    document.querySelector('#sidebar')?.contentDocument?.querySelector(selector);
  if (!frame) throw new Error('no popup is open');
  frame.browsingContext.prefersColorSchemeOverride = scheme;
  return true;
};

/** Sets the color scheme of all web pages and extension pages in tabs. */
export const setPageScheme = (scheme: string): Json => {
  const { Services } = globalThis as unknown as {
    Services: { prefs: { setIntPref(name: string, value: number): void } };
  };
  const value = scheme === 'dark' ? 0 : 1;
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value);
  return true;
};

/** Closes the popup if it is open; true once it is gone. */
export const closePopup = (selector: string): Json => {
  const { document } = globalThis as unknown as Privileged;
  const frame = document.querySelector(selector);
  (frame as unknown as Element | null)
    ?.closest<HTMLElement & { hidePopup(): void }>('panel')
    ?.hidePopup();
  return frame === null;
};

/** Clicks the extension's toolbar button. */
export const clickAction = (id: string): Json => {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as Privileged;
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  void ExtensionParent?.apiManager.global.browserActionFor(extension).triggerAction(window);
  return true;
};

/**
 * Runs a frame script in the popup's panel and returns what it passes to `answer(kind, value)`, as JSON text. A panel
 * that goes to another process meanwhile never answers: after two seconds that is an error, to be tried again.
 */
export const runInPopup = (selector: string, script: string): Promise<string> => {
  const { document } = globalThis as unknown as Privileged;
  const frame =
    document.querySelector(selector) ??
    document.querySelector('#sidebar')?.contentDocument?.querySelector(selector);
  if (!frame) throw new Error('no popup is open');
  const name = `lede:${crypto.randomUUID()}`;
  const source = `{
    const answer = (kind, value) => sendAsyncMessage(${JSON.stringify(name)}, JSON.stringify([kind, value]));
    ${script}
  }`;
  return new Promise((resolve, reject) => {
    const { messageManager } = frame;
    const listener = ({ data }: { data: string }) => {
      messageManager.removeMessageListener(name, listener);
      resolve(data);
    };
    messageManager.addMessageListener(name, listener);
    messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(source)}`,
      false,
    );
    setTimeout(() => reject(new Error('the popup does not answer')), 2000);
  });
};

/** A frame script that evaluates code as the popup's own. */
export const evaluating = (code: string): string => `
  const sandbox = new Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  try {
    const found = Components.utils.evalInSandbox(${JSON.stringify(code)}, sandbox);
    Promise.resolve(found).then((value) => answer('ok', value ?? null), (error) => answer('error', String(error)));
  } catch (error) { answer('error', String(error)); }`;

/** A frame script that presses keys together as a keyboard would, so that the popup sees trusted events. */
export const pressing = (keys: string[]): string => `
  const processor = Components.classes['@mozilla.org/text-input-processor;1']
    .createInstance(Components.interfaces.nsITextInputProcessor);
  processor.beginInputTransactionForTests(content);
  const events = ${JSON.stringify(keys)}.map((key) => new content.KeyboardEvent('', { key }));
  for (const event of events) processor.keydown(event);
  for (const event of events.reverse()) processor.keyup(event);
  answer('ok', true);`;

/** The popup as a PNG, in base64. */
export const drawPopup = async (selector: string): Promise<string> => {
  const { document } = globalThis as unknown as Privileged;
  const frame =
    document.querySelector(selector) ??
    document.querySelector('#sidebar')?.contentDocument?.querySelector(selector);
  if (!frame) throw new Error('no popup is open');
  const bitmap = await frame.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
};

/** The state of the page's context menu: "open", "closed". */
export const menuState = (): Json =>
  (globalThis as unknown as Privileged).document.getElementById('contentAreaContextMenu')?.state ??
  'none';

/** Chooses the item of the open context menu that begins with `label`, also in our own submenu. */
export const chooseItem = async (label: string): Promise<Json> => {
  const { document } = globalThis as unknown as Privileged;
  const menu = document.getElementById('contentAreaContextMenu');
  const items = [...(menu?.querySelectorAll('menuitem') ?? [])];
  const item = items.find((one) => !one.hidden && one.label.startsWith(label));
  if (!menu || !item)
    throw new Error(`no item ${label} among ${items.map((one) => one.label).join(', ')}`);
  const { parentNode: popup } = item;
  if (popup !== menu) {
    popup.parentNode.openMenu(true);
    while (popup.state !== 'open') await new Promise((resolve) => setTimeout(resolve, 20));
  }
  popup.activateItem(item);
  return true;
};

/** Answers the question for a permission, if it is there; false while it is not. */
export const answerQuestion = (allow: boolean): Json => {
  const { document } = globalThis as unknown as Privileged;
  const question = document
    .getElementById('notification-popup')
    ?.querySelector('popupnotification');
  if (!question?.id.startsWith('addon-webext-permissions')) return false;
  (question[allow ? 'button' : 'secondaryButton'] as Node_).click();
  return true;
};

/** Does what the extension's keyboard shortcut for the command does. */
export const pressCommand = (keys: string, id: string): Json => {
  const { document } = globalThis as unknown as Privileged;
  const set = document.getElementById(id);
  const key = [...(set?.querySelectorAll('key') ?? [])].find(
    (one) => (one as unknown as Element).getAttribute('key') === keys,
  );
  if (!key) throw new Error('no such key');
  key.doCommand();
  return true;
};

/** Stops the event page, as Firefox does when it is idle. */
export const stopBackground = async (id: string): Promise<Json> => {
  const { WebExtensionPolicy } = globalThis as unknown as Privileged;
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
  return true;
};

/** Runs code in the next page of the extension at that path, before any script of its own. */
export const runBeforePage = (path: string, code: string): Json => {
  const { Services } = globalThis as unknown as {
    Services: { ppmm: { loadProcessScript(url: string, later: boolean): void } };
  };
  const source = `{
    const observer = {
      observe({ defaultView: page }) {
        if (page?.location.pathname !== ${JSON.stringify(`/${path}`)}) return;
        Services.obs.removeObserver(observer, 'document-element-inserted');
        const sandbox = new Cu.Sandbox(page, { sandboxPrototype: page, wantXrays: false });
        Cu.evalInSandbox(${JSON.stringify(code)}, sandbox);
      },
    };
    Services.obs.addObserver(observer, 'document-element-inserted');
  }`;
  Services.ppmm.loadProcessScript(
    `data:application/javascript;charset=utf-8,${encodeURIComponent(source)}`,
    false,
  );
  return true;
};
