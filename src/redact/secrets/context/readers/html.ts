import { elementValues } from '../structure/element-values.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** HTML: forms with values in them, data attributes, meta elements. */
export const entry: RegistryEntry = {
  title: 'HTML',
  paths:
    /\.(?:html?|xhtml|jsp|jspx|aspx?|cshtml|ejs|hbs|handlebars|mustache|twig|njk|liquid|phtml|ftl|gsp|erb)$/,
  looksLike: (text) =>
    /^\s*<(?:!doctype html|html|head|body|form|input|div|meta)\b/i.test(text.slice(0, 200)),
  read: (text) => elementValues(text, { html: true }),
  examples: (value) => [
    {
      text: `<form><input type="password" name="pwd" value="${value}"></form>`,
      values: [['form>input>pwd', value]],
    },
    { text: `<meta name="api-token" content="${value}"><p>`, values: [['meta>api-token', value]] },
    { text: `<div data-api-key=${value}>x</div>`, values: [['div>data-api-key', value]] },
    {
      text: `<table><tr><th>password</th><td>${value}</td></tr></table>`,
      values: [['table>tr>password', value]],
    },
  ],
};
