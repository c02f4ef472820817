import type { RegistryEntry } from './registry-entry.ts';

const javalin = [
  'queryParam',
  'queryParams',
  'pathParam',
  'formParam',
  'formParams',
  'body',
  'header',
  'cookie',
];
const spark = [
  'queryParams',
  'queryParamsValues',
  'params',
  'body',
  'headers',
  'queryMap',
  'cookie',
  'splat',
];

export const entry: RegistryEntry = {
  name: 'Javalin, Spark, Vert.x',
  source: 'https://javalin.io/documentation',
  languages: ['java'],
  sources: [
    {
      from: 'remote',
      paths: [
        ...['Context', 'ctx'].flatMap((object) => javalin.map((member) => `${object}.${member}()`)),
        ...['Request', 'req', 'request'].flatMap((object) => spark.map((member) => `${object}.${member}()`)),
        ...['RoutingContext.pathParam()', 'RoutingContext.queryParam()', '*.request().getParam()'],
      ],
    },
  ],
  sinks: [
    { use: 'redirect', calls: ['Context.redirect', 'ctx.redirect', 'Response.redirect', 'res.redirect'] },
    { use: 'html', calls: ['Context.html', 'ctx.html'] },
  ],
};
