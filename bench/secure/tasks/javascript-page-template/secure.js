const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Fills a template of an HTML page: `{{name}}` (letters, digits and `_`) stands for the text that `values` has under `name`, and
 * for nothing where it has none. Placeholders stand in texts and in quoted values of attributes. What looks like a placeholder in a
 * value stays as it is.
 *
 * @param {string} template for example `<p title="{{city}}">Hello {{name}}</p>`
 * @param {Record<string, string>} values texts
 * @returns {string}
 */
export function fillTemplate(template, values) {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => (values[name] ?? '').replace(/[&<>"']/g, (char) => entities[char]));
}
