import type { DetectorCases } from '../../detector-cases.ts';

export const cases: DetectorCases = {
  positive: [
    'The mast is located at «40.748817, -73.985428».',
    '{ lat: «52.520008», lng: «13.404954» }',
    '"latitude": «52.520008»,\n  "longitude": «-13.404954»',
    '?lat=«52.520008»&lon=«13.404954»',
    'coordinates: «52.520008, 13.404954»',
    'geo:«52.520008,13.404954»',
    '"{\\"coordinates\\":\\"«52.520008, 13.404954»\\"}"',
    'const coordinates = `«52.520008, 13.404954»`;',
    'https://www.google.com/maps/@«52.520008,13.404954»,15z',
    'POINT(«13.404954 52.520008»)',
    'at «40°26′46″N 79°58′56″W»',
    'GPS «52.520008, 13.404954»',
  ],
  possible: ["('«52.520008, 13.404954»')"],
  negative: [
    'lat: 52.5, lng: 13.4',
    'position: 100.520008, 13.404954',
    'M 52.520008 13.404954 L 53.1 14.2',
    '[0.520008, 0.404954, 0.123456]',
    'latency: 52.520008, long: 13',
    'version 1.234567, 2.345678',
  ],
};
