const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that stand apart from the text around them. */
export const BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table ' +
    'tbody tfoot thead tr ul',
);

/** Cells of a table. */
export const CELLS = set('td th');

/** Elements that part words without beginning a paragraph. */
export const PARTS = set('img button input select textarea label embed object video audio');

/** Elements whose contents no reader sees as text. */
export const UNSEEN = set(
  'script style template noscript noembed noframes iframe svg math head title textarea select',
);

/** Of those, the ones that swallow everything behind them when they are not closed (HTML standard, "raw text elements"). */
export const SWALLOWS = set('script style iframe noembed noframes title textarea');

/** The other elements of HTML: a name that is none of all these, in angle brackets, is an author's own. */
export const INLINE = set(
  'a abbr acronym applet command keygen area b base basefont bdi bdo bgsound big blink br canvas cite code col colgroup data datalist del ' +
    'dfn em font frame i image ins kbd link map mark marquee meta meter nobr output param picture plaintext progress q rb rp ' +
    'rt rtc ruby s samp slot small source spacer span strike strong sub sup time track tt u var wbr xmp',
);
