import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Jakarta RESTful Web Services',
  source: 'https://jakarta.ee/specifications/restful-ws/3.1/apidocs/',
  languages: ['java'],
  sources: [
    {
      from: 'remote',
      paths: ['UriInfo.getQueryParameters()', 'UriInfo.getPathParameters()', 'HttpHeaders.getHeaderString()'],
    },
  ],
  handlers: {
    parameterDecorators: [
      ...['QueryParam', 'PathParam', 'FormParam', 'HeaderParam', 'CookieParam', 'BeanParam', 'FormDataParam'],
      ...['RestQuery', 'RestPath', 'RestForm', 'RestHeader'],
    ],
  },
  sinks: [{ use: 'redirect', calls: ['Response.seeOther', 'Response.temporaryRedirect'] }],
};
