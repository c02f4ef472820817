import type { DetectorCases } from '../../detector-cases.ts';

export const cases: DetectorCases = {
  positive: [
    'ether «3c:22:fb:4a:90:1e» brd',
    'HWADDR=«3C-22-FB-4A-90-1E»',
    'arp «3c22.fb4a.901e» up',
    "'«a9 c5 d4 9f eb d3 b6 65»'",
    'EUI-64 «a9:c5:d4:9f:eb:d3:b6:65»',
  ],
  negative: [
    'brd ff:ff:ff:ff:ff:ff',
    'link/ether 00:00:00:00:00:00',
    'SHA256 3c:22:fb:4a:90:1e:77:01:02',
    '3c:22:fb:4a:90',
    '2024.0101.1200',
    '0000: 3c 22 fb 4a 90 1e',
    '12:30:45',
  ],
};
