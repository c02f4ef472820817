import { assigns } from '../../matching/assigns.ts';
import { argument, calls, every, missing, some } from '../../matching/calls.ts';
import { is, matches } from '../../matching/check.ts';
import { nowhereAround, nowhereInFile } from '../../matching/file-text.ts';
import { option } from '../../matching/options.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const environments = [
  'jinja2.Environment',
  'jinja2.environment.Environment',
  'jinja2.sandbox.SandboxedEnvironment',
  'jinja2.Environment.overlay',
  'Environment',
  'SandboxedEnvironment',
];

/** Other things are called so as well: what is built has to look like a Jinja environment. */
const isOfJinja = some(
  (call) =>
    call.arguments.some(({ name }) => /^(?:loader|trim_blocks|lstrip_blocks|undefined)$/.test(name ?? '')),
  (call, node, context) =>
    nowhereInFile(/jinja|FileSystemLoader|PackageLoader|DictLoader/)(call, node, context) === false,
);

/** `Environment(**options)`, where nothing near sets it. */
const isNotMentioned = every(
  (call) => call.arguments.some(({ isSpread }) => isSpread),
  nowhereAround(/autoescape/),
);

export const entry: RegistryEntry = {
  title: 'Templates that do not escape',
  cwe: [79, 116],
  severity: 'high',
  precision: 'medium',
  languages: ['python'],
  message: 'Templates of this environment put values into pages as they are.',
  why: 'Every value of a user that a template shows can carry a script, which runs in the browsers of others.',
  hint: 'Pass autoescape=select_autoescape() to Environment; in Mako default_filters=["h"].',
  references: [
    'https://jinja.palletsprojects.com/en/stable/api/#autoescaping',
    'https://docs.makotemplates.org/en/latest/filtering.html',
  ],
  match: [
    calls({
      to: environments,
      where: every(isOfJinja, some(missing('autoescape'), isNotMentioned)),
    }),
    calls({
      to: ['jinja2.Template', 'jinja2.environment.Template'],
      where: every(missing('autoescape'), argument([0, 'source'], matches(/<[a-z]+[ >/]/i))),
    }),
    option(['autoescape'], is(false, null)),
    assigns(['*.autoescape'], is(false)),
    calls({
      to: ['mako.template.Template', 'mako.lookup.TemplateLookup'],
      where: missing('default_filters'),
    }),
  ],
};
