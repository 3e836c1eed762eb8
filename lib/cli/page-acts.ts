import type { View } from './browsers/driver.ts';

/** Puts a file into the field of the exchange page, as choosing one does. `form` tells whether it is text or base64. */
export async function chooseFile(
  view: View,
  file: string,
  content: string,
  form: 'text' | 'base64',
): Promise<void> {
  await view.until(
    'the field for files',
    (called, given, as) => {
      const field = document.querySelector<HTMLInputElement>('[data-file]');
      if (!field) return false;
      const bytes =
        as === 'text'
          ? new TextEncoder().encode(given)
          : Uint8Array.from(atob(given), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], called));
      field.files = data.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    },
    file,
    content,
    form,
  );
}

/** Presses the page's button of exactly that name. */
export async function pressButton(view: View, label: string): Promise<void> {
  await view.until(
    `the button ${label}`,
    (wanted) => {
      const button = [...document.querySelectorAll<HTMLButtonElement>('main button')].find(
        ({ textContent, disabled }) => textContent === wanted && !disabled,
      );
      button?.click();
      return button !== undefined;
    },
    label,
  );
}

/** Adds a topic in the field that has a form of its own, in the popup or in the library's watchlist. */
export async function addTopic(view: View, name: string): Promise<void> {
  await view.until(
    'the field for topics',
    (value) => {
      const field = document.querySelector<HTMLInputElement>('[aria-label="Add a topic"] input');
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      if (field) set?.call(field, value);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
      field?.form?.requestSubmit();
      return field !== null;
    },
    name,
  );
  await view.until(
    name,
    (wanted) => [...document.querySelectorAll('li h2')].some((one) => one.textContent === wanted),
    name,
  );
}
