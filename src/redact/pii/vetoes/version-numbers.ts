/** Words that a version or a section number follows. */
const versionWord =
  /^(?:v|ver|vers|version\w{0,12}|\w{0,24}version|releases?|released|rev|revision|build|semver|tag|since|upgraded?|section|chapter|oid|pkg|assembly|jdk|sdk|firmware)$/i;
/** Signs that only a version or a path has before it: `pkg@^1.2`, `>=1.2`, `Chrome/1.2`, `§ 1.2` */
const versionSign =
  /(?:@[\^~]|\^|[\w\]][~=!]=|[<>]=|(?<!\/)\b(?!tcp|udp|ip|hosts?\/)[A-Za-z][\w.+-]{0,30}\/|§)["']?\s?$/;
/** `-beta`, `+build`, `, Culture` */
const after =
  /^(?:[-+][a-z0-9]|["']?, ?(?:Culture|PublicKey)|\.(?:x|\*|tgz|jar|zip|tar|whl|exe|dll|deb|rpm))/i;

/** How far before the number its word may stand. */
const longestGap = 6;

/** Whether the text round dotted numbers says that they are a version or a section, not an address or a telephone number. */
export function isVersionContext(textBefore: string, textAfter: string): boolean {
  if (after.test(textAfter) || versionSign.test(textBefore.slice(-34))) return true;
  let end = textBefore.length;
  while (
    end > 0 &&
    textBefore.length - end < longestGap &&
    /[\s"'`:=(#,.v^~]/.test(textBefore.charAt(end - 1))
  )
    end--;
  // The `v` of `v1.2.3` is a word too.
  if (/(?:^|[^\w])v$/.test(textBefore.slice(-2))) return true;
  return versionWord.test(/\w{0,36}$/.exec(textBefore.slice(Math.max(0, end - 36), end))![0]);
}
