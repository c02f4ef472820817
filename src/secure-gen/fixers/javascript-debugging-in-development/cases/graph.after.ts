import { ApolloServer } from '@apollo/server';

export const graph = new ApolloServer({
  typeDefs: '#graphql',
  includeStacktraceInErrorResponses: process.env.NODE_ENV === 'development',
});
