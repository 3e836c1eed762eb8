/** Invented texts: one event told in several ways, what came of it, and what only looks like it. */
export const DAY = 86_400_000;
export const MARCH_3 = Date.UTC(2026, 2, 3);

export const source = (title: string, text: string, days = 0) => ({
  title,
  text,
  lang: 'en',
  time: MARCH_3 + days * DAY,
});

/** A whole article. */
export const RELEASE = source(
  'Halyard Labs releases Lantern 3, a small model for phones',
  `OSTRA, March 3. Halyard Labs on Tuesday released Lantern 3, a language model with 4 billion parameters that runs on phones without a connection. The company says that it answers questions, sums up messages and translates between 22 languages.

"People should not have to send their letters to somebody else's computer," said Mira Pellworth, who founded the lab in 2021. Lantern 3 was trained on 9 trillion words, three times as many as its predecessor. In the Copper Wire test of everyday tasks it solves 71 percent, against 58 percent for Lantern 2.

The weights may be used by anyone, also in products that are sold, as long as they name the lab. Phone maker Brannock will ship the model with its new devices in May. Critics said that the lab had published little about where the training texts came from. Pellworth promised a report by the summer.`,
);

/** The same event, in other words, by another paper a day later. */
export const REWRITE = source(
  'Lantern 3: Halyard Labs brings a language model to the phone',
  `A language model that needs no connection: with Lantern 3, the Ostra company Halyard Labs has put out a model of 4 billion parameters made for phones. It translates 22 languages and solves 71 percent of the tasks of the Copper Wire test, the lab reports, 13 points more than Lantern 2 did.

Founder Mira Pellworth says that private letters belong on the device. Brannock wants to deliver the model with its phones from May on. What texts it was trained on is still unclear; a report is to follow in the summer.`,
  1,
);

/** The same event as a feed tells it. */
export const SUMMARY = source(
  'Halyard Labs releases Lantern 3 for phones',
  'The 4-billion-parameter language model runs on phones without a connection, translates 22 languages and will ship with Brannock devices in May.',
);

/** Weeks later, what came of it. */
export const FOLLOW_UP = source(
  'Halyard Labs publishes report on Lantern 3 training texts after complaint',
  `Four authors have complained to the Ostra data office about Lantern 3, the language model for phones. Halyard Labs then published the report that founder Mira Pellworth had promised: a fifth of the texts came from libraries that had not been asked.

The office has opened an inquiry and may fine the lab up to 6 million crowns. Brannock has put off the delivery of its phones with the model until July.`,
  40,
);

/** The same lab and week, another event. */
export const HIRING = source(
  'Halyard Labs opens an office in Varnhem and hires 60 engineers',
  `Halyard Labs will open a second office in Varnhem this autumn. The lab is looking for 60 engineers, most of them for chips and compilers, it said on Wednesday.

The rent is paid for five years. Mayor Jonas Ekdal called it the largest opening in the harbor since the shipyard closed.`,
  1,
);

/** Nothing to do with any of it. */
export const ORCHARD = source(
  'Late frost takes half of the apple harvest in the Tolm valley',
  `Growers in the Tolm valley have lost about half of this year's apples to three nights of frost. The farmers' union asks the district for help.

Temperatures fell to minus six degrees on Sunday. Cherries have suffered less, as they flower later.`,
);
