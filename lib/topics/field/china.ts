import { entries, OF_AI, type Row } from './entry.ts';

/** Companies of China. */
const ROWS: Row[] = [
  ['DeepSeek', '深度求索'],
  ['Alibaba', 'Alibaba Cloud|阿里巴巴|阿里云|阿里雲|アリババ'],
  ['Baidu', '百度'],
  ['Tencent', '腾讯|騰訊|テンセント'],
  ['ByteDance', '字节跳动|字節跳動'],
  ['Huawei', '华为|華為|ファーウェイ|화웨이'],
  ['Xiaomi', '小米集团|小米集團'],
  ['Meituan', '美团|美團'],
  ['Moonshot AI', '月之暗面'],
  ['Zhipu AI', 'Zhipu|Z.ai|智谱|智譜'],
  [
    'MiniMax',
    '稀宇科技',
    [...OF_AI, 'Hailuo', 'Shanghai', 'Hong Kong', 'Chinese'],
    'minimax algorithm',
  ],
  ['StepFun', '阶跃星辰|階躍星辰'],
  ['01.AI', '零一万物|零一萬物'],
  ['Baichuan', '百川智能'],
  ['SenseTime', '商汤|商湯'],
  ['iFlytek', '科大讯飞|科大訊飛'],
  ['Manus', '', [...OF_AI, 'Butterfly Effect', 'agent', 'Meta']],
  ['Unitree', 'Unitree Robotics|宇树科技|宇樹科技'],
  ['UBTech', '优必选|優必選'],
  ['SMIC', 'Semiconductor Manufacturing International|中芯国际|中芯國際'],
  ['Cambricon', '寒武纪科技|寒武紀科技'],
  ['Moore Threads', '摩尔线程|摩爾線程'],
  ['Biren', 'Biren Technology|壁仞科技', ['GPU', 'chip', 'Chinese', 'Shanghai']],
  ['CXMT', 'ChangXin Memory|长鑫存储|長鑫存儲'],
  ['YMTC', 'Yangtze Memory|长江存储|長江存儲'],
  ['SMEE', '上海微电子'],
  ['Horizon Robotics', '地平线机器人'],
  ['Pony.ai', '小马智行'],
  ['WeRide', '文远知行'],
];

export const CHINA = entries('company', ROWS);
