import type { RegistryEntry } from './registry-entry.ts';

/** Jinja, and Markupsafe under it: what comes out of a template is escaped, unless a rule says that it is not. */
export const entry: RegistryEntry = {
  name: 'Jinja',
  source: 'https://jinja.palletsprojects.com/en/stable/api/',
  languages: ['python'],
  cleaners: [
    {
      calls: [
        'flask.render_template',
        'render_template',
        'flask.render_template_string',
        'render_template_string',
        '*.render',
        '*.render_async',
        '*.render_string',
        '*.TemplateResponse',
        'markupsafe.Markup.escape',
        'Markup.escape',
        'markupsafe.escape_silent',
      ],
      uses: ['html'],
    },
  ],
};
