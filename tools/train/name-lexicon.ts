// Writes src/redact/pii/names/name-lexicon.json: given names and family names in Latin script of some seventy languages,
// and the English words, places and brands that are spelt like a name but are mostly none; and how names end. From the lists of
// @faker-js/faker (MIT); `npm run train:name-lexicon` gives the same file every time for the same version of it.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allLocales } from '@faker-js/faker';

const target = fileURLToPath(new URL('../../src/redact/pii/names/name-lexicon.json', import.meta.url));

/** Strings at any depth of a locale's definition. */
function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const item of value) yield* strings(item);
  else if (typeof value === 'object' && value !== null) yield* strings(Object.values(value));
}

const latinName = /^\p{Script=Latin}[\p{Script=Latin}'’.-]+$/u;

/** Letters alone, as the detector compares them. */
function key(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^\p{Script=Latin}]/gu, '');
}

function names(part: 'first_name' | 'last_name'): Set<string> {
  const found = new Set<string>();
  for (const { person } of Object.values(allLocales)) {
    for (const name of strings(person?.[part])) {
      for (const word of name.split(/\s+/)) {
        if (latinName.test(word) && key(word).length >= 3) found.add(key(word));
      }
    }
  }
  return found;
}

function words(...lists: unknown[]): Set<string> {
  const found = new Set<string>();
  for (const text of strings(lists)) {
    for (const word of text.split(/[^\p{L}]+/u)) if (key(word).length >= 2) found.add(key(word));
  }
  return found;
}

/** The most frequent surnames of the United States Census of 2010, some of which the lists lack. */
const frequentSurnames =
  'smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson ' +
  'thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young ' +
  'allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts ' +
  'gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ' +
  'ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez wood james ' +
  'bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez';

const { en } = allLocales;
const given = names('first_name');
const family = new Set([...names('last_name'), ...frequentSurnames.split(' ')]);
// Words of the language; of places and brands, those that are nobody's name.
const language = words(
  en.word,
  en.commerce,
  en.company?.noun,
  en.company?.adjective,
  en.food?.ingredient,
  en.color,
);
const proper = words(
  en.location?.country,
  en.location?.state,
  en.location?.city_name,
  en.location?.language,
  en.location?.street_suffix,
  en.vehicle?.manufacturer,
  en.date,
  en.music?.genre,
  en.science,
);
for (const word of proper)
  if (given.has(word) || frequentSurnames.split(' ').includes(word)) proper.delete(word);

/** How often words end in these three letters, by the letters. */
function endings(found: Set<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of found) counts.set(word.slice(-3), (counts.get(word.slice(-3)) ?? 0) + 1);
  return counts;
}

/** Endings that are at least four times as frequent among names as among words: unknown names have them too. */
function nameEndings(): Set<string> {
  const all = new Set([...given, ...family]);
  const inNames = endings(all);
  const inWords = endings(language);
  const typical = [...inNames].filter(([ending, count]) => {
    const share = count / all.size;
    return count >= 8 && share > (4 * ((inWords.get(ending) ?? 0) + 0.5)) / language.size;
  });
  return new Set(typical.map(([ending]) => ending));
}

const list = (found: Set<string>): string => [...found].sort().join(' ');
const lexicon = {
  given: list(given),
  family: list(family),
  endings: list(nameEndings()),
  words: list(language),
  proper: list(proper),
};
writeFileSync(target, `${JSON.stringify(lexicon, null, 2)}\n`);
console.log(
  Object.entries(lexicon)
    .map(([name, text]) => `${name} ${text.split(' ').length}`)
    .join(', '),
);
