import type { Trapped } from './trapped.ts';

/** Written when the matcher was done, to see whether it holds on texts that nobody had in mind. */
export const LATER: Trapped[] = [
  {
    trap: 'comparison',
    title: 'Gemini vs. Claude: which one reads a lease better?',
    text: 'We gave eleven leases to two assistants. Gemini, by Google, found each date and missed a clause on dogs. Claude found the dogs and asked what kind. A lawyer who read along would trust neither with a signature. For a first look both will do, and both cost less than her lunch.',
    labels: { Gemini: 'a', Claude: 'a', Google: 'm', ChatGPT: 'n' },
  },
  {
    trap: 'investor',
    title: 'Brannock is bought by Salesforce',
    text: 'The maker of help desks Brannock has been bought by Salesforce. Neither named a price. The founders stay for three years. Early backers, among them Sequoia Capital and a fund of Nvidia, get their money back four times over. Customers were told on Sunday by letter. The name is to go by summer.',
    labels: { Brannock: 'a', Salesforce: 'a', 'Sequoia Capital': 'm', Nvidia: 'm' },
  },
  {
    trap: 'negation',
    title: 'Court will not stop OpenAI from moving its seat',
    text: 'A court has turned down a plea to keep the firm where it is. OpenAI may move its seat to another state, the judge wrote on Friday, as long as the foundation keeps its vote. A group of former workers had asked for a stop. They will appeal. Microsoft, which owns a part, had not taken a side.',
    labels: { OpenAI: 'a', Microsoft: 'm', Anthropic: 'n' },
  },
  {
    trap: 'source',
    title: 'A town turns off its cameras',
    text: 'Ostra has turned off the cameras on its market square. They had counted faces without leave for two years, The New York Times reported in May. The mayor says that she did not know. The maker says that it was in the handbook, on page ninety. The poles stay, since the lamps hang from them.',
    labels: { 'The New York Times': 'm', Ostra: 'a', OpenAI: 'n' },
  },
  {
    trap: 'other sense',
    title: 'Cursor, a band of four sisters, plays the harbor',
    text: 'Four sisters who call themselves Cursor will play at the harbor on Saturday. Their songs are about screens that go dark and boys who do not write back. The drummer mends clocks for a living. A first record comes in May, on a label from Leeds. Bring a coat; the wind is from the north.',
    labels: { Cursor: 'n', Windsurf: 'n' },
  },
  {
    trap: 'other sense',
    title: 'The Titan of the ring hangs up his gloves',
    text: 'He was called the Titan for nineteen years, and nobody asked why. On Sunday he fought for the last time. A Falcon was stitched on his robe, and a Phoenix on that of the other. He lost on points. His mother, who never watched a fight, watched this one with her hands before her face.',
    labels: { Titan: 'n', Falcon: 'n' },
  },
  {
    trap: 'language',
    title: 'Nvidias Chef kommt nach Dresden',
    text: 'Der Chef von Nvidia besucht am Donnerstag die Chipfabriken in Dresden. Jensen Huang will dort eine Rede halten und Studenten treffen. Die Stadt hofft auf ein Labor. Nvidias Aktie stieg am Montag um zwei Prozent. Auch TSMC baut in der Nähe, will sich aber nicht äußern.',
    labels: { Nvidia: 'a', 'Jensen Huang': 'a', TSMC: 'm' },
  },
  {
    trap: 'language',
    title: '네이버, 병원용 음성 비서 공개',
    text: '네이버가 병원에서 쓰는 음성 비서를 공개했다. 간호사는 말로 기록을 남길 수 있다. 삼성전자의 태블릿에서도 돌아간다. 환자의 이름은 저장하지 않는다고 한다. 가격은 아직 정해지지 않았다.',
    labels: { Naver: 'a', Samsung: 'm', Kakao: 'n' },
  },
  {
    trap: 'language',
    title: 'Bruxelles repousse le règlement sur l’IA',
    text: 'Les ministres veulent un an de plus avant d’appliquer le règlement sur l’IA aux machines médicales. Les hôpitaux applaudissent, les associations de patients non. Google et Meta avaient demandé ce délai pour tout le texte. Le Parlement votera en mars. D’ici là, rien ne change pour les malades.',
    labels: { 'EU AI Act': 'a', Google: 'm', GDPR: 'n' },
  },
  {
    trap: 'newsletter',
    title: 'Copper Wire, Thursday: why the ferry is late',
    text: 'The ferry is late because its pilot is old. He said so himself. There will be a new one in spring, from another port.\n\n## In brief\n\n- Apple adds a button.\n- Hugging Face adds a column.\n- A judge in Delaware reads aloud from a chat log of xAI for an hour.\n- DeepMind folds another protein.\n\n## From our letters\n\n“Your page on ferries was wrong,” writes a reader from Porto. It was. The boat has two funnels, and we counted one.',
    labels: { Apple: 'm', 'Hugging Face': 'm', xAI: 'm', 'Google DeepMind': 'm' },
  },
  {
    trap: 'version',
    title: 'Llama4 on a shelf in Leeds',
    text: 'A library in Leeds runs Llama4 on a shelf between the atlases. Visitors may ask it where a book stands. It was Meta who gave the weights away, and a student who wrote the rest. On Mondays Llama4 is off, since the librarian wants to be asked herself. She is right more often, she says.',
    labels: { Llama: 'a', Meta: 'm', Qwen: 'n' },
  },
  {
    trap: 'common words',
    title: 'Benchmarking a benchmark',
    text: 'How good is a test that everybody passes? Two statisticians looked at forty benchmarks for models that write code. In nine of them, more than half of the tasks had a wrong answer on file. A benchmark of that kind rewards those who learned the mistakes. They ask makers to print how many people checked each task.',
    labels: { benchmark: 'a', benchmarks: 'a', 'SWE-bench': 'n', robot: 'n' },
  },
  {
    trap: 'common words',
    title: 'Trains without drivers pass their first winter',
    text: 'Trains on the line to the north run without drivers. They had to learn what snow is. In January one stopped for a plastic bag, and in February none stopped for a moose, which got up and left. Training the brakes took longer than anything. The line wants to open a second one in two years.',
    labels: { training: 'm', trains: 'a', 'training data': 'n' },
  },
  {
    trap: 'boilerplate',
    title: 'Pellworth pays for hail by photo',
    text: 'Whose car was hit by hail may send a photo to Pellworth and has the money by night. A program counts the dents. Where there are more than forty, a person looks. In the first storm nine thousand photos came, and three of them showed golf balls.\n\nMedia contact: Ines Marten, press office.\n\nPellworth uses models by Anthropic and by Cohere. Anthropic is a trademark of its owner.',
    labels: { Pellworth: 'a', Anthropic: 'm', Cohere: 'm' },
  },
];
