import type { RegistryEntry } from './registry-entry.ts';

const template = [
  'getForObject',
  'getForEntity',
  'postForObject',
  'postForEntity',
  'exchange',
  'headForHeaders',
];

export const entry: RegistryEntry = {
  name: 'Spring',
  source: 'https://docs.spring.io/spring-framework/reference/web/webmvc/mvc-controller/ann-methods.html',
  languages: ['java'],
  sources: [
    {
      from: 'remote',
      paths: [
        ...['MultipartFile.getOriginalFilename()', '*.getOriginalFilename()', 'ServerRequest.queryParam()'],
        ...[
          'ServerRequest.pathVariable()',
          'ServerHttpRequest.getQueryParams()',
          'WebRequest.getParameter()',
        ],
      ],
    },
    { from: 'stored', paths: ['*.findById()', '*.findAll()', '*.getReferenceById()', '*.findOne()'] },
  ],
  handlers: {
    parameterDecorators: [
      ...['RequestParam', 'PathVariable', 'RequestBody', 'RequestHeader', 'CookieValue', 'ModelAttribute'],
      ...['RequestPart', 'MatrixVariable'],
    ],
  },
  constants: ['*.save', '*.saveAndFlush'],
  sinks: [
    { use: 'fetch', calls: template.map((name) => `*.${name}`) },
    { use: 'fetch', calls: ['*.uri'], receiver: /webClient|restClient|\.(?:get|post|put|delete|method)\(/i },
    { use: 'redirect', calls: ['RedirectView', 'UriComponentsBuilder.redirect'] },
    { use: 'path', calls: ['FileSystemResource', 'PathResource'] },
    { use: 'path', calls: ['*.transferTo'] },
  ],
};
