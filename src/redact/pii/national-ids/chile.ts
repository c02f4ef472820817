import type { RegistryEntry } from './registry-entry.ts';

function hasCheck(value: string): boolean {
  let sum = 0;
  for (
    let index = value.length - 2, weight = 2;
    index >= 0;
    index--, weight = weight === 7 ? 2 : weight + 1
  ) {
    sum += Number(value[index]) * weight;
  }
  return '0K987654321'[sum % 11] === value.at(-1);
}

export const entry: RegistryEntry = {
  name: 'Chile',
  sources: ['https://es.wikipedia.org/wiki/Rol_%C3%9Anico_Tributario'],
  numbers: [
    {
      id: 'cl-rut',
      title: 'Chilean tax and identity number (RUT)',
      type: 'national-id',
      layouts: ['99.999.999-X', '9.999.999-X', '99999999-X', '9999999-X', '99999999X'],
      pattern: /^[1-9]\d*[0-9K]$/,
      verify: hasCheck,
      strength: 1,
      words: ['rut', 'run', 'rol unico', 'cedula'],
    },
  ],
};
