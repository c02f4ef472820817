const csrf = require('csurf');
const methodOverride = require('method-override');

app.use(csrf());
app.use(methodOverride('_method')); // weakness
