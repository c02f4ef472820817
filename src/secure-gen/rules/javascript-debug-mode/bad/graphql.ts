import { ApolloServer } from '@apollo/server';
import { graphqlHTTP } from 'express-graphql';

export const server = new ApolloServer({ typeDefs, resolvers, introspection: true }); // weakness

app.use('/graphql', graphqlHTTP({ schema, graphiql: true })); // weakness
