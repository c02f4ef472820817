import { TriggerWords } from '../../../engine/trigger-words.ts';
import type { Candidate, Certainty } from '../../../finding.ts';
import { lineBefore } from '../../text/surroundings.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** Top-level domains that only private networks use (RFC 6762, appendix G; RFC 8375; ICANN's `.internal`, 2024). */
const suffixes = new TriggerWords([
  ...[
    '.internal',
    '.intranet',
    '.corp',
    '.lan',
    '.local',
    '.localdomain',
    '.home.arpa',
    '.intra',
    '.private',
  ],
]);
const privateSuffix =
  /\.(?:internal|intranet|corp|lan|local|localdomain|home\.arpa|intra|private)(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}_])/iuy;
const labels = /(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){0,8}[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
/** Suffixes that are words of programs too: `this.local`, `com.sun.internal`, `.env.local`. */
const ambiguous = /\.(?:internal|local|private|intra)$/i;

/** Names that are the same on every machine: containers, clouds, service discovery, multicast DNS. */
const everybody =
  /^(?:(?:host|gateway|kubernetes|registry)\.docker\.internal|host\.containers\.internal|metadata\.google\.internal|metadata\.goog|_?[a-z-]+\._(?:tcp|udp)\.local|cluster\.local|svc\.cluster\.local|kubernetes\.default\.svc\.cluster\.local|localhost\.localdomain)$/i;

/** What says that a host is meant: a key with its value, a command with its argument. */
const hostWord =
  /(?:host(?:name)?s?|server|url|uri|endpoint|domain|dns|addr(?:ess)?|broker|proxy|bootstrap\w{0,12})["']?\s{0,2}[:=]\s{0,2}["'`]?$|(?<![\w.])(?:ping6?|ssh|scp|curl|wget|nslookup|dig|telnet|traceroute|host|server|from)\s{1,2}(?:-\w{1,8} )?(?:\w{1,24}@)?["'`]?$/i;

export const entry: RegistryEntry = {
  title: 'host name of a private network',
  type: 'hostname',
  severity: 'low',
  find(source): Candidate[] {
    const { text } = source;
    const found: Candidate[] = [];
    for (const match of source.matchesAt(suffixes, privateSuffix)) {
      const before = text.slice(Math.max(0, match.index - 160), match.index);
      const name = labels.exec(before)?.[0];
      if (!name) continue;
      const start = match.index - name.length;
      const end = match.index + match[0].length;
      const certainty = judge(text, start, end);
      if (certainty) found.push({ start, end, certainty });
    }
    return found;
  },
};

function judge(text: string, start: number, end: number): Certainty | undefined {
  const host = text.slice(start, end);
  const previous = text.charAt(start - 1);
  if (/[\p{L}\p{N}_$.-]/u.test(previous) || everybody.test(host)) return undefined;
  if (/[([]/.test(text.charAt(end))) return undefined;
  const line = lineBefore(text, start, 60);
  // The domain of an e-mail address is found with it; `git@host:path` and `ssh user@host` are none.
  const isRemote = /^:[\w~/]/.test(text.slice(end, end + 2));
  if (previous === '@' && !isRemote && !/\/\/[^\s@]*@$|\b(?:ssh|scp|sftp|rsync)\b/.test(line))
    return undefined;
  if (previous === '@' && isRemote) return 'likely';
  const isNamed =
    /\/\/(?:[^\s/@]{0,80}@)?$/.test(line) ||
    /^:\d{2,5}\b/.test(text.slice(end, end + 6)) ||
    hostWord.test(line);
  if (/\.svc\.cluster\.local$/i.test(host)) return 'possible';
  if (isNamed) return 'likely';
  const first = host.split('.')[0]!;
  const isCounted = /^[a-z][a-z-]{0,30}-?\d{1,4}[a-z]?$|^ip-\d|\d+-\d+|^[a-z]+\d{0,4}-[a-z0-9-]+$/i.test(
    first,
  );
  if (ambiguous.test(host)) return isCounted && !/[/\\]$/.test(line) ? 'likely' : undefined;
  const count = host.split('.').length;
  if (/[A-Z]/.test(host.slice(1)) && host !== host.toUpperCase()) return undefined;
  return isCounted || count > 2 ? 'likely' : 'possible';
}
