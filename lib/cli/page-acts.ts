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
