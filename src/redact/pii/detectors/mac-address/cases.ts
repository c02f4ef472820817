import type { DetectorCases } from '../../detector-cases.ts';

export const cases: DetectorCases = {
  positive: ['ether «3c:22:fb:4a:90:1e» brd', 'HWADDR=«3C-22-FB-4A-90-1E»'],
  negative: [
    'brd ff:ff:ff:ff:ff:ff',
    'link/ether 00:00:00:00:00:00',
    'SHA256 3c:22:fb:4a:90:1e:77:01',
    '3c:22:fb:4a:90',
    '12:30:45',
  ],
};
