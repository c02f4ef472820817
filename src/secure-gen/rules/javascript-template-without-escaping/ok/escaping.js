const Handlebars = require('handlebars');
const nunjucks = require('nunjucks');

const page = Handlebars.compile(source, { noEscape: false });
nunjucks.configure('views', { autoescape: true });

Handlebars.registerHelper('link', (name) => {
  return new Handlebars.SafeString('<a>' + Handlebars.escapeExpression(name) + '</a>');
});
Handlebars.registerHelper('rule', () => new Handlebars.SafeString('<hr>'));
