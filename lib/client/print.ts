/** Opens the browser's own dialog for printing the page. */
export const printPage = (): void => window.print();
