const Handlebars = require('handlebars');
const nunjucks = require('nunjucks');

const page = Handlebars.compile(source, { noEscape: true }); // weakness
nunjucks.configure('views', { autoescape: false }); // weakness
Handlebars.registerHelper('link', (name) => new Handlebars.SafeString('<a>' + name + '</a>')); // weakness
