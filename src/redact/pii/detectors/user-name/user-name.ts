import type { Candidate } from '../../../finding.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** `username: ada`, `login = "ada"`, `user_name=ada`; the value is a word on the same line. */
const labelled =
  /(?<![\p{L}\p{N}_$.])(?:user[ _-]?name|user[ _-]?id|login(?:[ _-]?name)?|screen[ _-]?name|nick(?:[ _-]?name)?|account[ _-]?name|handle)["']?\s{0,3}(?::|=(?!=))\s{0,3}(["']?)(?<name>[\p{L}_][\p{L}\p{N}._-]{2,31})(?<after>["']?[^\n]{0,2})/dgiu;

/** `my twitter is @ada`, `follow me on GitHub: @ada`; a scoped package or a decorator has no such words before it. */
const handle =
  /(?:\btw(?:itter|eeter|eet(?:s|ed)?)|instagram|insta|mastodon|telegram|tiktok|snapchat|\bgithub|\bgitlab|bluesky|threads|\bfollow(?: me| us)?|handle|\bdm)\b[^\n@]{0,24}(?<![\w/.])@(?<name>[A-Za-z_]\w{1,29})(?![\w/.-]*\/|\()/dgi;

/** Words that stand where a name would: types, placeholders, parts of expressions. */
const noName =
  /^(?:string|str|text|int|integer|number|boolean|bool|object|any|null|none|nil|undefined|true|false|required|optional|unique|varchar|char|models?|this|self|self\..*|req(?:uest)?(?:\..*)?|process\..*|os\..*|env\..*|config\..*|user(?:name)?|your.*|my.*|foo|bar|test.*|example.*|the|is|not|and|name|value|input|props\..*|data\..*|params\..*|await|async|new|function|void|unknown|field|email|password|id|type|get.*|set.*|default|placeholder|enter|invalid|missing|cannot|must|should|please|already|was|are|has|can|will|failed|success.*)$/i;

export const entry: RegistryEntry = {
  title: 'user name',
  type: 'username',
  severity: 'low',
  *find({ text }): Generator<Candidate> {
    for (const match of text.matchAll(labelled)) {
      const [start, end] = match.indices!.groups!.name!;
      const { name, after } = match.groups as { readonly name: string; readonly after: string };
      const isQuoted = match[1] !== '';
      // Unquoted, it is a variable in code: only a plain line of a form or a file of settings counts.
      if (noName.test(name) || (!isQuoted && !/^(?:["']?\s|["']?$)/.test(after))) continue;
      if (!isQuoted && /[.]/.test(name)) continue;
      yield { start, end, certainty: 'possible' };
    }
    for (const match of text.matchAll(handle)) {
      const [start, end] = match.indices!.groups!.name!;
      yield { start: start - 1, end, certainty: 'likely' };
    }
  },
};
