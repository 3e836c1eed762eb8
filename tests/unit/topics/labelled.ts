/** Short texts with what a careful reader says they are about. Labels: a(bout), m(entions), n(either). */
export interface Labelled {
  title: string;
  text: string;
  labels: Record<string, 'a' | 'm' | 'n'>;
}

export const LABELLED: Labelled[] = [
  {
    title: 'Gemini writes longer answers now',
    text: 'Google has changed how its assistant answers. Gemini now writes up to two pages. Users of the free plan get half of that. OpenAI has offered the same for a year.',
    labels: { Gemini: 'a', Google: 'a', OpenAI: 'm', Claude: 'n', Apple: 'n', Llama: 'n' },
  },
  {
    title: 'What the stars hold for Gemini this week',
    text: 'Gemini should rest on Monday. Leo may travel. A letter comes on Friday, and with it good news. Those born in June will want to call home.',
    labels: { Gemini: 'n', Claude: 'n', Google: 'n', Meta: 'n', Rubin: 'n', Nova: 'n' },
  },
  {
    title: 'The telescope on the mountain opens its eye',
    text: 'The Rubin Observatory has taken its first picture. Ten million galaxies are on it. The mirror is eight meters wide. A second picture is to follow in spring.',
    labels: { Rubin: 'n', Blackwell: 'n', Nvidia: 'n', Gemini: 'n', 'Jensen Huang': 'n', TPU: 'n' },
  },
  {
    title: 'Nvidia names what comes after Blackwell',
    text: 'Nvidia will follow Blackwell with a design called Rubin. Jensen Huang showed a board on a stage. The chip needs new memory. Deliveries begin in two years, the company said. TSMC will make it.',
    labels: { Nvidia: 'a', Blackwell: 'a', Rubin: 'a', 'Jensen Huang': 'a', TSMC: 'm', AMD: 'n' },
  },
  {
    title: 'Blackwell town council fixes the bridge',
    text: 'Blackwell will close its bridge for a month. Drivers have to go round by the mill. The council has put the cost at two million. Buses run as before.',
    labels: { Blackwell: 'n', Nvidia: 'n', Arm: 'n', Oracle: 'n', Meta: 'n', robot: 'n' },
  },
  {
    title: 'Claude Monet’s garden reopens',
    text: 'The garden that Claude painted has opened again. Visitors may walk over the bridge. The ponds were cleaned in winter. Tickets cost twelve euros.',
    labels: { Claude: 'n', Anthropic: 'n', Gemini: 'n', Apple: 'n', Phi: 'n', Sora: 'n' },
  },
  {
    title: 'Anthropic lets Claude read longer files',
    text: 'Anthropic said that Claude can now read a file of a million tokens. The change is on for all who pay. Prices stay. Rivals such as OpenAI and Google have offered it before.',
    labels: { Anthropic: 'a', Claude: 'a', OpenAI: 'm', Google: 'm', 'GPT-5': 'n', Meta: 'n' },
  },
  {
    title: 'A farmer and his llamas',
    text: 'Twelve llamas live on a hill above the lake. The oldest Llama is called Otto. They carry bags for walkers in summer. In winter they eat hay.',
    labels: { Llama: 'n', Meta: 'n', Claude: 'n', Gemini: 'n', Nova: 'n', Arm: 'n' },
  },
  {
    title: 'Meta opens the weights of a smaller Llama',
    text: 'Meta has put the weights of a smaller Llama on the web. The model fits on a phone. Mark Zuckerberg had promised it in the autumn. Others run it on two cards.',
    labels: { Meta: 'a', Llama: 'a', 'Mark Zuckerberg': 'm', OpenAI: 'n', Apple: 'n', Qwen: 'n' },
  },
  {
    title: 'A story about stories',
    text: 'The novel is Meta in the best sense. Its hero writes a book about a hero who writes. Critics liked the end. The second part comes in May.',
    labels: { Meta: 'n', Llama: 'n', Claude: 'n', Grok: 'n', Copilot: 'n', OpenAI: 'n' },
  },
  {
    title: 'Apple harvest begins early',
    text: 'The harvest has begun two weeks early. Apple growers blame the warm spring. Prices will fall, they say. Pears are late.',
    labels: { Apple: 'n', Meta: 'n', Samsung: 'n', Amazon: 'n', Arm: 'n', Google: 'n' },
  },
  {
    title: 'Apple asks a rival for help with Siri',
    text: 'Apple is in talks with Google about a model for Siri. The assistant has been late for two years. A deal could be signed in spring. Both declined to comment. Anthropic was asked too.',
    labels: { Apple: 'a', Google: 'a', Anthropic: 'm', OpenAI: 'n', Gemini: 'n', Meta: 'n' },
  },
  {
    title: 'The river that feeds a forest',
    text: 'The Amazon rose by a meter in March. Villages moved to higher ground. Fish came into the streets. By June the water was gone.',
    labels: { Amazon: 'n', Nova: 'n', Oracle: 'n', Meta: 'n', Claude: 'n', Apple: 'n' },
  },
  {
    title: 'Amazon builds a second hall for its own chip',
    text: 'Amazon will build a second hall for Trainium. The cloud unit AWS pays for it. Anthropic is its largest customer. Work begins in June.',
    labels: { Amazon: 'a', Trainium: 'a', Anthropic: 'm', Nvidia: 'n', TPU: 'n', Google: 'n' },
  },
  {
    title: 'She broke her arm and wrote a book',
    text: 'An Arm in plaster leaves much time. She wrote with her left hand. The book has two hundred pages. It sold out in a week.',
    labels: { Arm: 'n', Apple: 'n', Claude: 'n', Samsung: 'n', Phi: 'n', Meta: 'n' },
  },
  {
    title: 'Arm raises what makers of phones pay',
    text: 'Arm wants more money for each processor. The company belongs to SoftBank. Qualcomm will go to court again. Shares rose by four percent.',
    labels: { Arm: 'a', SoftBank: 'a', Qualcomm: 'm', Intel: 'n', Nvidia: 'n', Apple: 'n' },
  },
  {
    title: 'The pilot and the copilot',
    text: 'A Copilot must speak up. That is what the inquiry found. The plane had been too low. Nobody was hurt.',
    labels: { Copilot: 'n', Microsoft: 'n', Claude: 'n', Grok: 'n', Codex: 'n', robot: 'n' },
  },
  {
    title: 'GitHub Copilot now explains its changes',
    text: 'Copilot writes a sentence beside each change of code. Microsoft says that this saves time. It can be switched off. A study by the company counts eleven percent.',
    labels: { Copilot: 'a', Microsoft: 'a', OpenAI: 'n', Claude: 'n', Codex: 'n', Google: 'n' },
  },
  {
    title: 'To grok a poem',
    text: 'Readers Grok a poem slowly. The word is from a novel of 1961. It means to drink. Dictionaries took it up later.',
    labels: { Grok: 'n', xAI: 'n', 'Elon Musk': 'n', Claude: 'n', Groq: 'n', Llama: 'n' },
  },
  {
    title: 'xAI gives Grok a memory',
    text: 'Grok now remembers what users told it. xAI switched it on last night. Elon Musk wrote that it can be erased. The model runs in Memphis.',
    labels: { Grok: 'a', xAI: 'a', 'Elon Musk': 'm', Groq: 'n', Tesla: 'n', OpenAI: 'n' },
  },
  {
    title: 'Foxconn builds servers in Ohio',
    text: 'Foxconn will make racks for servers in Ohio. OpenAI helps with the plans. The first leave the hall in a year. No price was named. SoftBank owns the building.',
    labels: { Foxconn: 'a', OpenAI: 'a', SoftBank: 'm', Apple: 'n', TSMC: 'n', Nvidia: 'n' },
  },
  {
    title: 'Hon Hai earns more than was thought',
    text: 'Hon Hai earned a fifth more than a year ago. Servers brought in more than phones. Its chairman expects more of it. Apple remains the largest customer for phones.',
    labels: { Foxconn: 'a', Apple: 'm', Samsung: 'n', Nvidia: 'n', Meta: 'n', 'EU AI Act': 'n' },
  },
  {
    title: '鴻海、サーバーの新工場',
    text: '鴻海は新しい工場を作る。場所はまだ決まっていない。社長は来月に話すという。',
    labels: { Foxconn: 'a', TSMC: 'n', SoftBank: 'n', Huawei: 'n', Samsung: 'n', Baidu: 'n' },
  },
  {
    title: 'Brussels gives firms a year more',
    text: 'The AI Act will bind firms a year later than planned. Ministers agreed on that at night. Parliament has to vote. The GDPR stays as it is, a speaker said.',
    labels: {
      'EU AI Act': 'a',
      GDPR: 'm',
      'Digital Markets Act': 'n',
      OpenAI: 'n',
      Meta: 'n',
      robot: 'n',
    },
  },
  {
    title: 'Actors ask for an act on voices',
    text: 'Actors want an act that protects their voices. They marched on Monday. An AI had read a book in the voice of one. He had not been asked.',
    labels: {
      'EU AI Act': 'n',
      'RAISE Act': 'n',
      OpenAI: 'n',
      ElevenLabs: 'n',
      Claude: 'n',
      Sora: 'n',
    },
  },
  {
    title: 'GPT-5.1 answers faster',
    text: 'OpenAI has a model that answers in half the time. GPT-5.1 is on for all since noon. It makes no more mistakes, tests say. The one before stays for a month.',
    labels: { OpenAI: 'a', 'GPT-5': 'n', 'GPT-4': 'n', 'GPT-4o': 'n', Claude: 'n', ChatGPT: 'n' },
  },
  {
    title: 'Is GPT5 worth its price?',
    text: 'We tried GPT 5 for a month. It wrote better letters than the one before. For code we would still take Claude, a model of Anthropic. It costs ten times what GPT-4o did.',
    labels: { 'GPT-5': 'a', Claude: 'm', 'GPT-4o': 'm', Anthropic: 'm', 'GPT-4': 'n', Gemini: 'n' },
  },
  {
    title: 'The oracle of the village',
    text: 'People call her the Oracle. She knows the weather before it comes. Farmers ask her in April. She takes no money.',
    labels: { Oracle: 'n', SoftBank: 'n', OpenAI: 'n', Meta: 'n', Phi: 'n', Apple: 'n' },
  },
  {
    title: 'Oracle borrows for halls',
    text: 'Oracle has borrowed eighteen billion. The company needs the money for data centers. OpenAI has rented most of them. Shares fell by two percent.',
    labels: {
      Oracle: 'a',
      OpenAI: 'm',
      Microsoft: 'n',
      CoreWeave: 'n',
      Amazon: 'n',
      SoftBank: 'n',
    },
  },
  {
    title: 'A star that was not there before',
    text: 'A Nova shines in the north. It can be seen without a glass. It will fade in a week. The last one was in 2013.',
    labels: { Nova: 'n', Amazon: 'n', Gemini: 'n', Rubin: 'n', Phi: 'n', Meta: 'n' },
  },
  {
    title: 'How labs test what their models can do',
    text: 'Evals are how labs find out. METR measures how long a task may be. SWE-bench asks for repairs of code. Neither says whether a model is kind. OpenAI and Anthropic publish theirs.',
    labels: { evals: 'a', METR: 'a', 'SWE-bench': 'm', OpenAI: 'm', Anthropic: 'm', MMLU: 'n' },
  },
  {
    title: 'Robots fold towels',
    text: 'Two robots fold towels in a hotel. Figure AI made them. They need a minute for each. Guests may watch.',
    labels: {
      robot: 'a',
      'Figure AI': 'a',
      Tesla: 'n',
      Claude: 'n',
      'Boston Dynamics': 'n',
      evals: 'n',
    },
  },
  {
    title: 'Washington loosens export controls',
    text: 'Export controls on some chips end in March. Nvidia may sell the H20 to China again. Huawei makes a chip of its own. Lawmakers of both parties object.',
    labels: { 'export controls': 'a', Nvidia: 'a', H20: 'a', Huawei: 'm', AMD: 'n', TSMC: 'n' },
  },
  {
    title: 'A chat with the head of a lab',
    text: 'Sam Altman spoke for an hour. He said little that was new. OpenAI will need more chips. Altman named no sum. He likes the work of Hassabis on proteins.',
    labels: {
      'Sam Altman': 'a',
      OpenAI: 'a',
      'Demis Hassabis': 'm',
      'Elon Musk': 'n',
      AMD: 'n',
      Anthropic: 'n',
    },
  },
  {
    title: 'DeepSeek trains on fewer cards',
    text: 'DeepSeek needed two thousand cards for its new model. It says so in a paper of forty pages. Qwen, by Alibaba, took more. Nobody outside has checked that.',
    labels: { DeepSeek: 'a', Qwen: 'm', Alibaba: 'm', Baidu: 'n', OpenAI: 'n', Huawei: 'n' },
  },
];
