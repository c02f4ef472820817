import { ApolloServer } from '@apollo/server';
import lusca from 'lusca';

export const server = new ApolloServer({ typeDefs, resolvers, csrfPrevention: false }); // weakness

app.use(lusca({ csrf: false, xframe: 'SAMEORIGIN' })); // weakness
