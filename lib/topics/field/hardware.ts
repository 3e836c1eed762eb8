import { entries, type Row } from './entry.ts';

const NVIDIA = ['Nvidia', 'GPU', 'Jensen Huang', 'AI chip', 'accelerator', 'data center'];

/** Chips, memory and machines. */
const ROWS: Row[] = [
  ['A100', '', NVIDIA],
  ['H100'],
  ['H200'],
  ['H20', '', ['Nvidia', 'chip', 'China', 'export']],
  ['H800', '', [...NVIDIA, 'China']],
  [
    'Blackwell',
    'B200|GB200|GB300|B300|Blackwell Ultra',
    NVIDIA,
    'David Blackwell|Elizabeth Blackwell|Blackwell’s bookshop',
  ],
  [
    'Hopper',
    '',
    ['Nvidia', 'H100', 'H200', 'Blackwell'],
    'Grace Hopper|Dennis Hopper|Edward Hopper',
  ],
  [
    'Grace Hopper',
    'GH200',
    ['Nvidia', 'superchip', 'GPU'],
    'Grace Hopper Celebration|Admiral Grace Hopper',
  ],
  [
    'Rubin',
    'Vera Rubin|Rubin CPX',
    NVIDIA,
    'Rubin Observatory|Rick Rubin|Robert Rubin|Rubin telescope',
  ],
  ['Feynman', '', ['Nvidia', 'Rubin', 'GPU roadmap'], 'Richard Feynman'],
  ['DGX Spark', 'Project DIGITS'],
  ['NVLink'],
  ['GeForce'],
  [
    'TPU',
    'Tensor Processing Unit',
    [],
    'TPU outsole|TPU case|TPU cover|TPU film|TPU shell|TPU bumper|TPU plate|TPU filament|TPU plastic|TPU material',
  ],
  ['Ironwood', '', ['TPU', 'Google']],
  ['Trainium'],
  ['Inferentia'],
  ['Maia', 'Maia 100|Maia 200', ['Microsoft', 'Azure', 'AI chip']],
  ['MTIA'],
  ['MI300', 'MI300X|MI325X'],
  ['MI350', 'MI355X'],
  ['MI400', 'MI450'],
  ['Instinct', '', ['AMD', 'GPU', 'MI300', 'MI350']],
  ['EPYC'],
  [
    'Gaudi',
    'Gaudi 2|Gaudi 3',
    ['Intel', 'AI chip', 'accelerator', 'Habana'],
    'Antoni Gaudí|Antoni Gaudi',
  ],
  ['Xeon'],
  ['Ascend', 'Ascend 910|Ascend 910C|昇腾|昇騰', ['Huawei', 'chip', 'CloudMatrix']],
  ['CloudMatrix', 'CloudMatrix 384'],
  ['Kirin', '', ['Huawei', 'SMIC', 'smartphone chip'], 'Kirin Beer'],
  ['Snapdragon', '', ['Qualcomm', 'chip', 'processor', 'laptop']],
  ['HBM', 'high-bandwidth memory|HBM3E|HBM4'],
  ['EUV', 'extreme ultraviolet', ['ASML', 'lithography', 'chip', 'TSMC', 'semiconductor']],
  ['CoWoS'],
  ['RISC-V'],
  ['Colossus', '', ['xAI', 'Memphis', 'Musk', 'supercomputer'], 'Colossus of Rhodes'],
  ['Wafer-Scale Engine', 'WSE-3', ['Cerebras', 'wafer']],
];

export const HARDWARE = entries('chip', ROWS);
