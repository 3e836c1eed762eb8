/** What each element of HTML means for the text, by lower-case name. */

/** Not text: programs, controls, pictures that speak for themselves, and annotations of formulas. */
export const UNREAD = new Set(
  (
    'script style noscript template iframe frame object embed video audio canvas map svg button select option textarea ' +
    'input datalist progress meter dialog nav head title meta link annotation annotation-xml rp'
  ).split(' '),
);

/** Elements that begin and end a block of text. */
export const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol optgroup p pre section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);
