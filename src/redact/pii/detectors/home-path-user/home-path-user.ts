import { TriggerWords } from '../../../engine/trigger-words.ts';
import type { Candidate, Certainty } from '../../../finding.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** Folders that hold a folder for each person: Linux, macOS, Windows (also as Git Bash and WSL write it). */
const folders = new TriggerWords([
  ...['/home/', '/users/', '/users\\', '\\users/', '\\users\\', '\\documents and settings\\'],
]);
const homes = /(?:\/home\/|\/Users\/|[\\/]Users[\\/]{1,4}|\\Documents and Settings\\{1,2})(?=[\p{L}_])/uy;
const userName = /^[\p{L}_][\p{L}\p{N}._-]{0,31}(?:\$(?=[\\/]))?/u;

/** Accounts of machines and of everybody, and stand-ins for a name. */
const nobody =
  /^(?:shared|public|default(?: user)?|all users|guest|runner|runneradmin|ubuntu|debian|vagrant|node|app|apps|appuser|web|www|www-data|user|users|username|user[-_]?name|your[-_.]?(?:user)?[-_.]?name|yourusername|you|your|me|my|myuser|myname|name|xxx+|foo|bar|baz|root|admin|administrator|jenkins|circleci|travis|gitlab-runner|vscode|codespace|gitpod|coder|jovyan|pi|ec2-user|centos|docker|builder|build|buildbot|ci|git|deploy|deployer|linuxbrew|homebrew|oracle|postgres|mysql|hadoop|spark|airflow|test|tester|testuser|example|demo|dev|developer|nonroot|web_user|somebody|someone|some-?user|home|assets|static|src|lib|bin|api|page|pages|index|about|dashboard|settings|login|profile|components?|views?|layout)$/i;

/** A file of that folder, as on the web: `/home/index.html`. */
const fileName = /\.(?:html?|php|m?jsx?|tsx?|vue|aspx?|css|py|md|json|ya?ml|txt|png|svg)$/i;

/** What homes of people hold. */
const personalFolder =
  /^[\\/]{1,4}(?:\.\w|\w+\/\w|[A-Z]:|desktop|documents|downloads|pictures|music|videos|library|appdata|onedrive|dropbox|projects?|code|src|git|repos?|dev|work(?:space)?s?|go|bin|my|tmp|logs?|data|snap|public_html)/i;

export const entry: RegistryEntry = {
  title: 'user name in a path',
  type: 'username',
  severity: 'low',
  find(source): Candidate[] {
    const { text } = source;
    const found: Candidate[] = [];
    for (const match of source.matchesAt(folders, homes)) {
      const start = match.index + match[0].length;
      const name = userName.exec(text.slice(start, start + 34))?.[0].replace(/[._-]+$/, '');
      if (!name || nobody.test(name) || fileName.test(name)) continue;
      const end = start + name.length;
      const certainty = judge(text, match.index, match[0], end);
      if (certainty) found.push({ start, end, certainty });
    }
    return found;
  },
};

function judge(text: string, start: number, home: string, end: number): Certainty | undefined {
  const before = text.slice(Math.max(0, start - 80), start);
  const after = text.slice(end, end + 40);
  // `https://host/home/news`: part of an address on the web, unless a file is meant.
  if (/[a-z]+:\/\/[^\s"'<>]*$/i.test(before) && !/file:\/{2}\w*$|vscode[\w-]*:\/\/\S*$/i.test(before))
    return undefined;
  if (/^(?:\(|\.(?:html?|php|jsx?|tsx?|vue|aspx?|css|py|md|json)\b)/i.test(after)) return undefined;
  const isRoot = !/[\w})\]]$/.test(before);
  if (
    !isRoot &&
    !/(?:^|\W)(?:[A-Za-z]:|\/mnt\/[a-z]|\/[a-z]|\/(?:export|var|data|net|nfs|volumes\/[^/\n]{1,40}))$/i.test(
      before,
    )
  )
    return undefined;
  if (home !== '/home/') return /^[\\/]/.test(after) || /[A-Za-z]:$/.test(before) ? 'likely' : 'possible';
  if (personalFolder.test(after)) return 'likely';
  return /^\//.test(after) || /(?:cd|ls|home|dir|cwd|pwd|path|user|HOME)\W{1,4}$/i.test(before)
    ? 'likely'
    : 'possible';
}
