import { ecmascript } from '../analysis/syntax/code-language.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Packages whose task is to make text harmless in markup, patterns and file names. */
export const entry: RegistryEntry = {
  name: 'Escaping libraries',
  source: 'https://github.com/cure53/DOMPurify',
  languages: ecmascript,
  cleaners: [
    {
      calls: [
        'escape-html',
        'escape-goat.htmlEscape',
        'lodash.escape',
        '_.escape',
        'underscore.escape',
        'he.encode',
        'he.escape',
        'html-escaper.escape',
        'entities.encode',
        'entities.escape',
        'entities.encodeHTML',
        'html-entities.encode',
        'validator.escape',
        'dompurify.sanitize',
        'DOMPurify.sanitize',
        'isomorphic-dompurify.sanitize',
        'sanitize-html',
        'xss',
        'xss.filterXSS',
        'Handlebars.escapeExpression',
        'Handlebars.Utils.escapeExpression',
        'handlebars.escapeExpression',
        '$sce.getTrustedHtml',
        '$sanitize',
        '*.text().html',
        'Ext.util.Format.htmlEncode',
        'mw.html.escape',
        'goog.string.htmlEscape',
      ],
      uses: ['html', 'xml'],
    },
    {
      calls: [
        'escape-string-regexp',
        'lodash.escapeRegExp',
        'lodash.escaperegexp',
        '_.escapeRegExp',
        'RegExp.escape',
      ],
      uses: ['pattern'],
    },
    { calls: ['sanitize-filename', 'filenamify'], uses: ['path'] },
  ],
};
