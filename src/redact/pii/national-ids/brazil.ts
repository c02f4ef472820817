import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Modulo 11 with weights that fall to 2; 10 and 11 give 0. */
function digit(value: string, weights: readonly number[]): number {
  const left = weightedSum(value, weights) % 11;
  return left < 2 ? 0 : 11 - left;
}

const companyWeights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];

export const entry: RegistryEntry = {
  name: 'Brazil',
  sources: [
    'https://pt.wikipedia.org/wiki/Cadastro_de_pessoas_f%C3%ADsicas',
    'https://pt.wikipedia.org/wiki/Cadastro_Nacional_da_Pessoa_Jur%C3%ADdica',
  ],
  numbers: [
    {
      id: 'br-cpf',
      title: 'Brazilian taxpayer number (CPF)',
      type: 'tax-id',
      layouts: ['99999999999', '999.999.999-99', '999999999-99'],
      pattern: /^(?!(\d)\1{10})/,
      verify: (value) =>
        digit(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) === Number(value[9]) &&
        digit(value, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) === Number(value[10]),
      strength: 1.9,
      words: ['cpf', 'cadastro de pessoas fisicas', 'contribuinte'],
    },
    {
      id: 'br-cnpj',
      title: 'Brazilian company number (CNPJ)',
      type: 'tax-id',
      layouts: ['99999999999999', '99.999.999/9999-99'],
      pattern: /^(?!(\d)\1{13})/,
      verify: (value) =>
        digit(value, companyWeights.slice(1)) === Number(value[12]) &&
        digit(value, companyWeights) === Number(value[13]),
      strength: 1.9,
      words: ['cnpj', 'cadastro nacional'],
    },
    {
      id: 'br-passport',
      title: 'Brazilian passport',
      type: 'passport',
      layouts: ['AA999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
