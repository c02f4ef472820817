import { argument, calls } from '../../matching/calls.ts';
import { anyOf } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const fromParts = flows({ use: 'code', from: ['remote', 'local', 'parameter'], joined: true });

export const entry: RegistryEntry = {
  title: 'Data made a part of a template',
  cwe: [1336, 94],
  severity: 'critical',
  precision: 'high',
  languages: ['python'],
  message: 'The template engine reads this text as a template, and a part of it comes from outside.',
  why: 'An expression such as `{{ cycler.__init__.__globals__.os.popen("id").read() }}` in the value runs commands on this machine.',
  hint: 'Keep the template constant and pass the values to render as variables.',
  references: [
    'https://jinja.palletsprojects.com/en/stable/sandbox/',
    'https://cwe.mitre.org/data/definitions/1336.html',
  ],
  match: [
    calls({
      to: [
        'flask.render_template_string',
        'render_template_string',
        '*.render_template_string',
        'flask.stream_template_string',
        'jinja2.Template',
        'mako.template.Template',
        'django.template.Template',
        'Template',
        'tornado.template.Template',
        'bottle.template',
        'bottle.SimpleTemplate',
        '*.from_string',
        'chameleon.PageTemplate',
        'Cheetah.Template.Template',
        'pystache.render',
        'chevron.render',
      ],
      where: argument(
        [0, 'source', 'text', 'template_string'],
        anyOf(flows({ use: 'code', from: ['remote'] }), fromParts),
      ),
    }),
  ],
};
