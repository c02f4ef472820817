import lexicon from './name-lexicon.json' with { type: 'json' };

/** What the lists say of a word. */
export interface WordLook {
  readonly given: boolean;
  readonly family: boolean;
  /** An English word, place, brand or term of the trade. */
  readonly ordinary: boolean;
  /** It ends as names do and words do not. */
  readonly nameLike: boolean;
}

interface Sets {
  readonly given: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
  readonly ordinary: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
}

/** Words that begin sentences and titles, and that lists of nouns and verbs leave out. */
const functionWords =
  'a about after again all also am an and any are as at back be because been before being between both but by can could ' +
  'day days did do does done down dear each else every everyone few first for from get give go good got great had has have he ' +
  'hello help her here hers hey hi him his how i if in into is it its just keep know last let like look made make many me ' +
  'meet mine more most mr mrs ms much must my near never new next nice no not note nothing now of off often oh ok okay old on ' +
  'once one only or other our ours out over own part per please put really right said same say says see seems send she should ' +
  'since so some still such take tell than thank thanks that the their them then there these they thing this those though ' +
  'through thus time to today too tomorrow try two under until up us use used using very via want was way we well were what ' +
  'when where whether which while who whom whose why will with within without would write yes yesterday yet you your yours ' +
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept ' +
  'oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun morning afternoon evening ' +
  'street road avenue lane drive court square suite apt apartment floor box city state county north south east west central ' +
  'inc ltd llc corp corporation company group bank university college school institute hospital church foundation press ' +
  'account accounts address billing bot card client contact customer customers date director doctor email employee error file ' +
  'guest id info invoice key manager member message name number office order owner page password patient payment person phone ' +
  'president producer profile report section sender sir staff student subject support system table task team test title token ' +
  'user users value version website android apache azure chrome debian docker eclipse firefox git github gitlab google gradle ' +
  'java javascript jenkins jira json kotlin linux macos maven microsoft mozilla mysql node oracle perl php postgres python ' +
  'dev deps dependency dependencies constant none true false null undefined server meta relu skipped object array class ' +
  'vitest compiler decimal alpha beta parser default return returns warning note todo fixme usage example examples license ' +
  'copyright changes changelog fixed added removed deprecated internal public private abstract static type types hue ' +
  'rights reserved mac trace valid prune deb lex len sinh elu gelu trac unix patience crystal darwin param params dell ' +
  'german georgian thai france america europe asia africa india china japan brazil canada mexico australia ' +
  'react redis ruby rust safari scala slack spring swift typescript ubuntu unix vue webpack windows xml yaml';

let sets: Sets | undefined;

function load(): Sets {
  const split = (text: string) => new Set(text.split(' '));
  sets ??= {
    given: split(lexicon.given),
    family: split(lexicon.family),
    endings: split(lexicon.endings),
    ordinary: new Set([
      ...functionWords.split(' '),
      ...lexicon.words.split(' '),
      ...lexicon.proper.split(' '),
    ]),
  };
  return sets;
}

/** Code says the same words over and over. */
const seen = new Map<string, WordLook>();
const mostSeen = 20_000;

/** Looks a word up, whatever its case and accents. The lists are unpacked at the first call. */
export function lookUp(word: string): WordLook {
  const known = seen.get(word);
  if (known) return known;
  const { given, family, ordinary, endings } = load();
  const key = word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^\p{Script=Latin}]/gu, '');
  const look: WordLook = {
    given: given.has(key),
    family: family.has(key),
    ordinary: ordinary.has(key),
    nameLike: endings.has(key.slice(-3)),
  };
  if (seen.size >= mostSeen) seen.clear();
  seen.set(word, look);
  return look;
}
