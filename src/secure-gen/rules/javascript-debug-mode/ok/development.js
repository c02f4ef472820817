const errorhandler = require('errorhandler');
const { ApolloServer } = require('@apollo/server');

if (process.env.NODE_ENV === 'development') {
  app.use(errorhandler());
}
app.set('view engine', 'pug');

const server = new ApolloServer({ typeDefs, resolvers, introspection: process.env.NODE_ENV !== 'production' });
