import Mustache from 'mustache';

Mustache.escape = (text) => text; // weakness
export function prepare(template) {
  template.escapeMarkup = false; // weakness
  return template;
}
