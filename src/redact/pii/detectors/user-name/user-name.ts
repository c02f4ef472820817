import { TriggerWords } from '../../../engine/trigger-words.ts';
import type { Candidate } from '../../../finding.ts';
import type { ScannedText } from '../../../scanned-text.ts';
import { withoutOverlaps } from '../../text/without-overlaps.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** What a name follows. */
const labelStarts = new TriggerWords(['user', 'login', 'screen', 'nick', 'account']);
const label =
  /(?:user[ _-]?(?:name|id)|login(?:[ _-]?name)?|(?:screen|nick|account)[ _-]?name)["']?[ \t]{0,3}[:=]/iy;

/** `username: ada`, `login = "ada"`, `user_name=ada`: quoted, or all that follows in the line, or up to a space after `=`. */
const value =
  /[ \t]{0,3}(?:(["'])(?<quoted>[\p{L}_][\p{L}\p{N}._-]{2,31})\1|(?<bare>[\p{L}_][\p{L}\p{N}_-]{2,31})(?=[ \t]*(?:[,;]|\r?\n|$)))/duy;
const afterEquals = /(?<bare>[\p{L}_][\p{L}\p{N}_-]{2,31})(?=[\s,;&]|$)/duy;

/** What makes a word with `@` somebody's name on a site: `my twitter is @ada`, `follow me on GitHub: @ada`. */
const site =
  /(?:\btw(?:itter|eeter|eet(?:s|ed)?)|instagram|\binsta|mastodon|telegram|tiktok|snapchat|\bgithub|\bgitlab|bluesky|threads|\bfollow(?: me| us)?|\b(?:my|his|her|the) handle)\b[^\n@{]{0,24}(?<![\w/.{])$/i;
const handle = /@[A-Za-z_]\w{1,29}(?![\w/.-]*\/|\(|\.\w)/y;

/** Where daemons that let people in name them: sshd, login, su, sudo, FTP. */
const admitted =
  /(?:\b(?:Failed|Accepted|Postponed) [\w/-]{4,24} for (?:invalid user )?|\b(?:[Ii]nvalid|[Ii]llegal) user |\bsession (?:opened|closed) for user |(?:Disconnected|Connection \w{5,8}) (?:from|by) (?:authenticating |invalid )?user |\bFAILED LOGIN .{0,40} FOR |\b(?:ruser|logname)=)(?<name>[\p{L}_][\p{L}\p{N}._-]{1,31})(?=[\s,;:()]|$)/dgu;
const admissionStarts = new TriggerWords([
  ...['failed ', 'accepted ', 'postponed ', ' user ', 'login', 'logname='],
]);
const admissionWord = /(?:Failed|Accepted|Postponed) | user |LOGIN|logname=/;

/** Who an address on the web is opened as, or is about: `https://ada@host`, `?user=ada`. */
const holder = /(?<name>[\p{L}_][\p{L}\p{N}._-]{1,31})@[\p{L}\d[]/duy;
const parameters = new TriggerWords(
  ['user', 'login', 'account', 'member', 'owner', 'author'].flatMap((name) => [`?${name}`, `&${name}`]),
);
const parameter =
  /[?&](?:user(?:_?name)?|login|account|member|owner|author)=(?<name>[\p{L}_][\p{L}\p{N}._-]{1,31})(?=[&#\s"'<>`)]|$)/duy;

/** Accounts of programs, which are nobody's. */
const account =
  /^(?:root|admin(?:istrator)?|nobody|daemon|www-data|nginx|postgres|mysql|redis|git|hg|svn|ubuntu|debian|centos|ec2-user|oauth2?|x-access-token|x-token-auth|ssh|ftp|anonymous|guest|deploy(?:er)?|jenkins|service|system|support|oracle|pi|app|apache|www|bin|sync|mail|operator|ansible|vagrant|docker|node|unknown)$/i;

/** Words that stand where a name would: types, placeholders, parts of expressions. */
const noName =
  /^(?:string|str|text|int|integer|number|boolean|bool|object|any|null|none|nil|undefined|true|false|required|optional|unique|varchar|char|models?|this|self|self\..*|req(?:uest)?(?:\..*)?|process\..*|os\..*|env\..*|config\..*|user(?:name)?|your.*|my.*|foo|bar|test.*|example.*|the|is|not|and|name|value|input|props\..*|data\..*|params\..*|await|async|new|function|void|unknown|field|email|password|id|type|get.*|set.*|default|placeholder|enter|invalid|missing|cannot|must|should|please|already|was|are|has|can|will|failed|success.*)$/i;

export const entry: RegistryEntry = {
  title: 'user name',
  type: 'username',
  severity: 'low',
  find(source): Candidate[] {
    const { text } = source;
    const found = [
      ...labelledNames(source),
      ...handles(text),
      ...loggedNames(text),
      ...admittedNames(source),
      ...namesInAddresses(source),
    ];
    return withoutOverlaps(found);
  },
};

function* labelledNames(source: ScannedText): Generator<Candidate> {
  const { text } = source;
  for (const match of source.matchesAt(labelStarts, label)) {
    if (/[\w$.]/.test(text.charAt(match.index - 1))) continue;
    const from = match.index + match[0].length;
    // `==` compares.
    if (text.charAt(from) === '=') continue;
    value.lastIndex = from;
    afterEquals.lastIndex = from;
    const found = value.exec(text) ?? (match[0].endsWith('=') ? afterEquals.exec(text) : null);
    const place = found?.indices?.groups?.quoted ?? found?.indices?.groups?.bare;
    if (!place) continue;
    const [start, end] = place;
    if (!noName.test(text.slice(start, end))) yield { start, end, certainty: 'possible' };
  }
}

function* handles(text: string): Generator<Candidate> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    handle.lastIndex = at;
    const name = handle.exec(text)?.[0];
    if (!name || !site.test(text.slice(Math.max(0, at - 48), at))) continue;
    yield { start: at, end: at + name.length, certainty: 'likely' };
  }
}

/** The third field of the Common Log Format, which web servers write: host, identity, user, time. */
const logged = / (?<name>(?!-)[^\s"[\]]{1,64}) \[\d{2}\/[A-Z][a-z]{2}\/\d{4}:\d{2}:\d{2}:\d{2} [+-]\d{4}\]/dy;

function* loggedNames(text: string): Generator<Candidate> {
  for (let open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
    if (text.charAt(open + 3) !== '/' || text.charAt(open - 1) !== ' ') continue;
    const bracket = open - 1;
    const before = text.lastIndexOf(' ', bracket - 1);
    if (before < 0 || bracket - before > 65) continue;
    logged.lastIndex = before;
    const place = logged.exec(text)?.indices?.groups?.name;
    if (place) yield { start: place[0], end: place[1], certainty: 'possible' };
  }
}

function* admittedNames(source: ScannedText): Generator<Candidate> {
  const { text } = source;
  if (source.placesOf(admissionStarts).ends.length === 0) return;
  if (admissionWord.test(text)) yield* named(text, text.matchAll(admitted));
}

function* namesInAddresses(source: ScannedText): Generator<Candidate> {
  const { text } = source;
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    holder.lastIndex = at + 3;
    const match = holder.exec(text);
    if (match) yield* named(text, [match]);
  }
  yield* named(text, source.matchesAt(parameters, parameter));
}

function* named(text: string, matches: Iterable<RegExpExecArray>): Generator<Candidate> {
  for (const { indices } of matches) {
    const place = indices?.groups?.name;
    if (!place) continue;
    const name = text.slice(...place);
    if (!account.test(name) && !noName.test(name))
      yield { start: place[0], end: place[1], certainty: 'possible' };
  }
}
