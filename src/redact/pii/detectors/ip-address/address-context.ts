/** What people and programs write just before an address. */
const addressWord =
  /(?:\bip(?:v[46])?|address|addr|host|server|client|remote|peer|source|src|dst|dest(?:ination)?|from|gateway|dns|subnet|cidr|listen|bind|ping|ssh|connect(?:ed|ing)?(?: to)?)\b[^\n]{0,12}$/i;

/** Whether the words before a place say that an address follows. @param before the line so far */
export function namesAddress(before: string): boolean {
  return addressWord.test(before);
}
