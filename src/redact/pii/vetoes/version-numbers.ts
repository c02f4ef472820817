/** `version`, `v`, `^`, `~=`, `Chrome/`, `pkg@`, `§` and other things that a version or a section number follows. */
const before =
  /(?:\bv(?:er(?:s(?:ion)?)?)?\.?|version\w{0,12}|release[ds]?|\brev(?:ision)?|\bbuild|\bsemver|\btag|\bsince|\bupgrad\w{0,4}(?: (?:to|from))?|\bsection|\bchapter|§|\boid|\bpkg|\bassembly|\bjdk|\bsdk|\bfirmware)["']?\s{0,2}[:=(#,]{0,3}\s{0,2}["'`v^~]{0,3}$|[A-Za-z][\w.+-]{0,30}\/$|[\w-]@[\^~]?$|[\^~]$|[~=!]==?\s{0,2}["']?$|[<>]=?\s{0,2}["']?$/i;
/** `-beta`, `+build`, `, Culture` */
const after =
  /^(?:[-+][a-z0-9]|["']?, ?(?:Culture|PublicKey)|\.(?:x|\*|tgz|jar|zip|tar|whl|exe|dll|deb|rpm))/i;

/** Whether the text round dotted numbers says that they are a version or a section, not an address or a telephone number. */
export function isVersionContext(textBefore: string, textAfter: string): boolean {
  return before.test(textBefore) || after.test(textAfter);
}
