import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argumentsOf, type CallCheck, calls } from '../../matching/calls.ts';
import { firstTrue, matches } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import { itemsOf } from '../../matching/shell-text.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const names = ['spawn', 'spawnSync', 'execFile', 'execFileSync', 'execa'];

/** Programs with options that run other programs or write files. */
const obeying = matches(/(?:^|\/)(?:git|hg|svn|ssh|scp|rsync|curl|wget|tar|zip|find|sed|awk|man|ffmpeg|7z)$/);
const fromRequest = flows({ use: 'shell', from: ['remote'] });
/** An option's own value, and what comes after `--`, is no option. */
const beginning = flows({ use: 'shell', from: ['remote'], notAfter: /[^\0]/ });

const isOption: CallCheck = (call, _node, context) => {
  const [program, list] = argumentsOf(call, [0, 1]);
  if (!program || !list || obeying(program, context) === false) return false;
  const items = itemsOf(list, context);
  const end = items.findIndex(
    (item) => context.file.shapeOf(item).kind === 'literal' && /^['"]--['"]$/.test(item.text),
  );
  return firstTrue(end < 0 ? items : items.slice(0, end), (item) =>
    fromRequest(item, context) === false ? false : beginning(item, context),
  );
};

export const entry: RegistryEntry = {
  title: 'Argument of a program that a request may make an option',
  cwe: [88],
  severity: 'high',
  precision: 'medium',
  languages: ecmascript,
  message: 'A value from a request is passed to a program where it may begin with `-`.',
  why: 'Options such as `--upload-pack=…` of git or `-o` of curl run other programs or write files.',
  hint: "Put '--' in front of values, and refuse those that begin with '-'.",
  references: ['https://cwe.mitre.org/data/definitions/88.html', 'https://git-scm.com/docs/gitcli'],
  match: [
    calls({
      to: [...names, ...names.map((name) => `child_process.${name}`), ...names.map((name) => `*.${name}`)],
      where: isOption,
    }),
  ],
};
