import type { Trapped } from './trapped.ts';

/** Eight paragraphs, some 480 words, that name nobody of the field. */
const HARBOR = [
  'The harbor of Ostra has three basins, and the oldest of them is shallow. Ships of the last century came in on the tide and left on the next. Today they wait outside, since nobody dares to guess the depth. A pilot goes out in a small boat, drops a line, and calls the number up to the bridge. He has done so for thirty years and has been wrong twice.',
  'Last spring a group from the technical school put sounders on forty posts. Each sends a number every minute. On a screen in the office the floor of the harbor looks like a bed that somebody has slept in. The pilot came to look, nodded, and went back to his boat. He did not say what he thought of it, and nobody asked.',
  'The numbers were the easy part. Mud moves, and where it goes depends on wind, rain in the hills, and how many ships passed the day before. The students drew curves and then gave them to a program, which found what they had not: the mud follows the ferry. When the ferry is late, the third basin is deeper by a hand in the evening.',
  'Not all were glad to hear that. The owner of the ferry said that he would sue. The owner of the dredger said that he had always known. A meeting in the hall of the parish lasted until two in the morning. Minutes were taken, and they run to ninety pages, since nobody would let a word of his go missing.',
  'In the end the port did three things. It moved the stop of the ferry by sixty meters. It pays the students for another year. And it prints the depth each morning on a board by the gate, where anglers now meet to bet on the next. The board is the best idea of all, says the harbor master, since people look at it who would never look at a screen.',
  'What it saves is hard to say. Ships wait less, by some forty minutes a week. The dredger goes out on fewer days. Nobody has run aground since, but then nobody had run aground in the six years before. A student who counts such things puts the gain at the price of a small house. The port would rather not see that number in print.',
  'Other harbors have asked. One lies in a fjord with no mud at all, and its master wanted to know whether the program could find seals. It could not. Another is so large that forty posts would not be seen in it. A third has sent a man, who stayed for a week, drew everything, and has not been heard of again.',
  'The students have finished school by now. Two work for the port. One has gone to sea, which her mother blames on the ferry. The last one sells ice by the gate in summer, beside the board, and says that he has never learned as much as from the people who stand there and are sure of tomorrow.',
];

/** The paragraphs of the harbor with others put in, each behind the one of that number. */
const harborWith = (others: Record<number, string>, times = 1): string =>
  Array.from({ length: HARBOR.length * times }, (_, at) => [HARBOR[at % HARBOR.length], others[at]])
    .flat()
    .filter((paragraph) => paragraph !== undefined)
    .join('\n\n');

export const LONG: Trapped[] = [
  {
    trap: 'long',
    title: 'The mud follows the ferry',
    text: harborWith(
      {
        6: 'The boards in the office came from a shop that sells old cards by Nvidia. They are loud, and somebody has put a coat over them.',
        21: 'A salesman offered newer cards by Nvidia. He was given coffee.',
        30: 'The new one has a smaller fan than the one by Nvidia had, and the coat is free again.',
      },
      5,
    ),
    labels: { Nvidia: 'm', AMD: 'n', OpenAI: 'n' },
  },
  {
    trap: 'long',
    title: 'What a harbor can teach a school',
    text: `Since ChatGPT came out, every school has been asked what it still teaches. Here is one answer.\n\n${harborWith({}, 2)}`,
    labels: { ChatGPT: 'm', OpenAI: 'n' },
  },
  {
    trap: 'long',
    title: 'The port and its new tenant',
    text: harborWith({
      1: 'Then came the tenant. Cerebras has rented the old fish hall, which lies above the second basin. Cerebras needs the cold water, and the port needs the rent.',
      3: 'Cerebras did not come to the meeting. A lawyer for Cerebras sat in the last row and took notes of his own.',
      5: 'The deal runs for twenty years. Cerebras pays by the liter, and the port has to keep the water below fourteen degrees. If it is warmer, Cerebras pays nothing.',
      7: 'By next summer Cerebras wants to fill the hall. The harbor master has seen the plans. He says that Cerebras has been polite, and that the fish hall never smelled better.',
    }),
    labels: { Cerebras: 'a', Nvidia: 'n', Groq: 'n' },
  },
  {
    trap: 'long',
    title: 'Four students and forty posts',
    text: harborWith({
      2: 'They had first tried Claude, a model by Anthropic, for the curves. It explained tides well. The curves it drew were those of another sea.',
      6: 'One of the four now has an offer from Anthropic, and another from a bank. She has not answered either.',
    }),
    labels: { Claude: 'm', Anthropic: 'm', OpenAI: 'n' },
  },
  {
    trap: 'long',
    title: 'DeepSeek under the sea: how a lab lends its people to a port',
    text: harborWith({
      0: 'For half a year two people from DeepSeek sat in the harbor office at Ostra. They had come on a visit and stayed for the mud.',
      2: 'The program that found the ferry was theirs. DeepSeek had never sold anything of the kind, and did not sell this one; it is on the web for all.',
      5: 'A talk with the two is to be had on Thursdays. DeepSeek asks only that nobody photograph the whiteboard.',
    }),
    labels: { DeepSeek: 'a', Qwen: 'n', Alibaba: 'n' },
  },
  {
    trap: 'long',
    title: 'Numbers that anglers bet on',
    text: harborWith({
      4: 'Regulation came late. A new regulation of the state asks for a log of all numbers. Regulators have visited once. They wanted to know who regulates the board, and were told: the anglers do.',
    }),
    labels: { regulation: 'm', evaluation: 'n', 'export controls': 'n' },
  },
];
