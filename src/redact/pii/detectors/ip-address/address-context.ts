/** What people and programs write before an address. */
const addressWord =
  /\b(?:ip(?:v[46])?|address|addr|hosts?|server|client|remote|peer|source|src|dst|dest(?:ination)?|from|gateway|dns|subnet|cidr|listen|bind|ping|ssh|connect(?:ed|ing)?)\b/i;

/** How far before an address its word may end. */
const nearby = 26;

/** Whether the words before a place say that an address follows. @param before the line so far */
export function namesAddress(before: string): boolean {
  return addressWord.test(before.slice(-nearby));
}
