import { ecmascript } from '../analysis/syntax/code-language.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Engines that make programs of templates: who writes the template writes the program. */
export const entry: RegistryEntry = {
  name: 'Template engines',
  source:
    'https://owasp.org/www-project-web-security-testing-guide/v42/4-Web_Application_Security_Testing/07-Input_Validation_Testing/18-Testing_for_Server-side_Template_Injection',
  languages: ecmascript,
  sinks: [
    {
      use: 'template',
      calls: [
        ...['ejs', 'pug', 'jade'].flatMap((engine) => [`${engine}.render`, `${engine}.compile`]),
        'ejs.compile',
        'pug.compileClient',
        'handlebars.compile',
        'handlebars.precompile',
        'Handlebars.compile',
        'Handlebars.precompile',
        'hbs.compile',
        'nunjucks.renderString',
        'nunjucks.compile',
        '*.renderString',
        'lodash.template',
        'underscore.template',
        '_.template',
        'dot.template',
        'doT.template',
        'doT.compile',
        'eta.renderString',
        'Eta.renderString',
        'swig.render',
        'swig.compile',
        'mustache.render',
        'Mustache.render',
        'hogan.js.compile',
        'squirrelly.render',
        'Sqrl.render',
        'velocityjs.render',
        'art-template.render',
        'template7.compile',
      ],
    },
  ],
};
