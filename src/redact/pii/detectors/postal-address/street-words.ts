/** Ends of names of streets that are one word: German, Dutch, the Nordic languages, Finnish, Icelandic. */
const streetSuffix =
  /^[\p{L}'’.-]{3,30}(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee|damm|ufer|steig|stieg|graben|straat|laan|plein|gracht|kade|singel|dijk|baan|hove|vej|gade|vænge|stræde|allé|gatan|gata|gaten|vägen|vegen|veien|gränd|backen|katu|tie|kuja|polku|gatu|götu|vegur|braut|stígur|brücke|utca)$/iu;

/** English words that end with what is an ending of street names elsewhere. */
const noStreet =
  /^(?:sortie|necktie|decade|cutie|bowtie|untie|hottie|sweetie|norweg|navigate|brigade|upgrade|arcade|facade|renegade|barricade|cascade|blockade)$/i;

/** Follow a name and a house number in front: `10 Mill Lane`. */
const afterName = new Set(
  'street st avenue ave road rd drive dr lane ln boulevard blvd court courts ct place pl square sq terrace crescent cres close way highway hwy parkway pkwy circle cir gardens grove hill mews row walk quay rapids bypass pass loop extension extensions trail alley plaza turnpike ridge path parade esplanade'.split(
    ' ',
  ),
);

/** Stand before a name: `Via Roma 131`, `33 avenue de Provence`. */
const beforeName = new Set(
  'rue avenue av. av boulevard bd place chemin allée allee impasse quai cours route faubourg via viale piazza corso largo vicolo strada calle c. c/ avenida avda avda. plaza paseo camino carrer rúa rua travessa praça ul. ul al. al. os. pl. rúe οδός λ. πλατεία ул. улица проспект str. strada'.split(
    ' ',
  ),
);

/** Stand between a name and a house number: `Kálmán Imre u. 12.`, `Storgata 5`, `Trenerys gate 232`. */
const beforeNumber = new Set(
  'u. utca út útja tér tere krt. körút rkp. rakpart köz kapu sor gate gata gt. vei veg vej väg vägen gatan plats plass torg tee tn. mnt. pst. gasse straße strasse str. weg platz allee laan straat weg markt ring chaussee promenade ufer damm hof'.split(
    ' ',
  ),
);

export type StreetWord = 'before-name' | 'after-name' | 'before-number';

/** Parts of a place within a house, and boxes at a post office. */
const unitWord =
  /^(?:apt|apartment|suite|ste|flat|appartement|lgh|unit|box|postfach|apartado|postbus|boks|top|stg|psc)\.?$/i;

export function isUnitWord(word: string): boolean {
  return unitWord.test(word);
}

/** What a word, with the dot that may follow it, does in the name of a street; undefined where nothing. */
export function streetWordOf(word: string): StreetWord | undefined {
  const lower = word.toLowerCase();
  if (beforeNumber.has(lower)) return 'before-number';
  if (beforeName.has(lower)) return 'before-name';
  if (afterName.has(lower.replace(/\.$/, ''))) return 'after-name';
  return streetSuffix.test(word) && word.length >= 6 && !noStreet.test(word) ? 'before-number' : undefined;
}

/** Small words inside names of streets and places. */
const connective =
  /^(?:de|du|des|la|le|les|del|della|delle|dei|di|da|do|dos|das|dal|el|los|las|van|der|den|dem|het|ten|ter|von|vom|zu|zum|zur|am|an|im|auf|bei|sur|sous|aux|au|en|y|e|i|of|the|af|på|und|et|upon|nad|pod|és|p\.?o\.?|nan)$/i;

export function isConnective(word: string): boolean {
  return connective.test(word);
}
