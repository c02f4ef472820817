import type { DetectorCases } from '../../detector-cases.ts';

// Addresses of the specifications' own examples, and of genesis blocks.
export const cases: DetectorCases = {
  positive: [
    'send to «1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa» please',
    "'«3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy»'",
    'bitcoin:«bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq»?amount=1',
    '«BC1QAR0SRRR7XFKVY5L643LYDNW9RE59GTZZWF5MDQ»',
    'owner: «0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed»',
    'to=«0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed»',
    '«rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh»',
  ],
  possible: ['burn to «0x000000000000000000000000000000000000dEaD»'],
  negative: [
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb',
    'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mda',
    '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD',
    '0x0000000000000000000000000000000000000000',
    'sha1 da39a3ee5e6b4b0d3255bfef95601890afd80709',
    'sha512-1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa==',
  ],
};
