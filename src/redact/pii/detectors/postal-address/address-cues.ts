/** What people write before an address; tested on the text that ends where the address starts. */
const cue =
  /(?:\b(?:li(?:ve[sd]?|ving)|resid(?:e[sd]?|ing)|located|arrived|deliver(?:ed|y|ies)?|ship(?:ped|ping)?|sen[dt]|mail(?:ed)?|return|meet|find|drops?|taxi|stop|station|enter|statement|residence|headquarter(?:s|ed)|addresse?d?|side|pick(?:ed)? (?:me|us|him|her|it|them)?|wohn(?:t|e|en|haft)|adress[ea]|anschrift|habite|demeurant|domicili\w{1,4}|adresse|dirección|domicilio|indirizzo|woont|adres|bor|asuu)\b[^.\n]{0,48}\b(?:at|in|on|to|with|is|of|from|à|au|en|a|op|te|på|i)|\b(?:addresse?s?|adresse|anschrift|dirección|domicilio|indirizzo|adres|osoite|cím|where|location|street(?:_?address)?\d?|addr(?:ess)?_?line_?\d?)\b[^.\n]{0,40}[:=]|\b(?:address|following|same|they are)\b[^.\n]{0,30}[?:]|\baddress\?\s+it(?: i|['’])s|\bthe corner of|\bshipping to|\bship to:?|\bbill to:?|\bnow live (?:at|in))[\s"'`>\\]*$/i;

/** Of these, what leaves no doubt. */
const clearCue =
  /(?:\b(?:li(?:ve[sd]?|ving)|resid(?:e[sd]?|ing)|taxi|side|return|wohn(?:t|e|haft)|habite|woont|asuu|drops? \w{1,5} off)(?: [\w']{1,8}){0,2} (?:at|in|on|to|of|à|au|en)|\b(?:address|adresse|anschrift|dirección|domicilio|indirizzo|adres|osoite)(?:es)?(?: of [^.\n:]{1,40} is| is| with)?:?|\b(?:wohnhaft|domicili(?:ad[oa]|é[e]?)|residente(?: in| en)?):?|\bthe corner of|\b(?:ship|bill)(?:ping)? to:?|\baddress\?\s+it(?: i|['’])s)[\s"'`>\\]*$/i;

/** What may belong to the name of the street, or to the sentence: `wohnhaft Am Alten Markt 3`. */
const preposition = /\b(?:am|an de[nr]|auf de[mr]|im|in der|unter den|zum|zur) $/i;

/** How clearly the text before a position introduces an address. */
export function introduction(text: string, position: number): 'none' | 'likely' | 'clear' {
  const before = text.slice(Math.max(0, position - 120), position).replace(preposition, '');
  if (clearCue.test(before)) return 'clear';
  return cue.test(before) ? 'likely' : 'none';
}
