import { entries, OF_AI, type Row } from './entry.ts';

/** Laws, bills and orders. */
const ROWS: Row[] = [
  [
    'EU AI Act',
    'AI Act|Artificial Intelligence Act|KI-Verordnung|KI-Gesetz|règlement sur l’IA|règlement européen sur l’IA|Reglamento de IA|Ley de IA',
    [],
    'Frontier AI Act|Frontier Artificial Intelligence Act|GAIN AI Act|Colorado AI Act|Colorado Artificial Intelligence Act|Texas AI Act|Utah AI Act|Illinois AI Act|New York AI Act|Korean AI Act|Basic AI Act|National AI Act|American AI Act',
  ],
  ['GDPR', 'General Data Protection Regulation|DSGVO|Datenschutz-Grundverordnung|RGPD'],
  ['Digital Markets Act'],
  ['Digital Services Act'],
  ['Data Act', '', ['EU', 'European Commission', 'Brussels', 'European Union']],
  ['Cyber Resilience Act'],
  ['Digital Omnibus'],
  ['GPAI Code of Practice', 'General-Purpose AI Code of Practice'],
  ['AI Liability Directive'],
  ['CHIPS Act', 'CHIPS and Science Act'],
  ['European Chips Act', 'EU Chips Act'],
  ['SB 1047', 'Safe and Secure Innovation for Frontier Artificial Intelligence Models Act'],
  [
    'SB 53',
    'Transparency in Frontier Artificial Intelligence Act|Transparency in Frontier AI Act|TFAIA',
  ],
  ['SB 243', '', ['companion chatbot', 'California', 'chatbot']],
  ['RAISE Act', 'Responsible AI Safety and Education Act'],
  ['Colorado AI Act', 'SB 24-205'],
  ['TAKE IT DOWN Act', 'Take It Down Act'],
  ['NO FAKES Act', 'No Fakes Act'],
  ['GAIN AI Act'],
  ['Chip Security Act'],
  ['America’s AI Action Plan', '', []],
  [
    'AI diffusion rule',
    'Framework for Artificial Intelligence Diffusion|AI Diffusion Rule|diffusion rule',
  ],
  ['Executive Order 14110', 'EO 14110'],
  ['Genesis Mission', '', ['Department of Energy', 'AI', 'executive order']],
  ['Section 230', '', ['Communications Decency Act', 'platforms', 'internet']],
  ['UK Online Safety Act', 'Online Safety Act', ['Ofcom', 'UK', 'Britain']],
  ['Data Use and Access Act'],
  ['Entity List', '', ['Commerce Department', 'export', 'BIS', 'China', 'Chinese']],
  [
    'Interim Measures for Generative AI',
    '生成式人工智能服务管理暂行办法|Interim Measures for the Management of Generative AI Services',
  ],
  ['PIPL', 'Personal Information Protection Law|个人信息保护法|個人信息保護法'],
  ['Bletchley Declaration'],
  ['AI Basic Act', 'AI 기본법|인공지능 기본법', ['Korea', 'Korean', 'Seoul', '한국']],
  ['AI Promotion Act', 'AI推進法', ['Japan', 'Japanese', 'Tokyo', '日本']],
  ['Council of Europe AI Convention', 'Framework Convention on Artificial Intelligence'],
  ['NIST AI RMF', 'AI Risk Management Framework', [...OF_AI, 'NIST']],
];

export const LAWS = entries('law', ROWS);
