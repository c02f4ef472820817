import type { RegistryEntry } from './registry-entry.ts';

const members = [
  ...[
    'Query()',
    'DefaultQuery()',
    'GetQuery()',
    'QueryArray()',
    'QueryMap()',
    'Param()',
    'Params',
    'PostForm()',
  ],
  ...[
    'DefaultPostForm()',
    'GetPostForm()',
    'PostFormArray()',
    'GetHeader()',
    'Cookie()',
    'GetRawData()',
    'FullPath()',
  ],
  ...[
    'Bind()',
    'BindJSON()',
    'BindQuery()',
    'BindUri()',
    'ShouldBind()',
    'ShouldBindJSON()',
    'ShouldBindQuery()',
  ],
  ...['ShouldBindUri()', 'ShouldBindWith()', 'ShouldBindXML()', 'MustBindWith()'],
];
const requestMembers = [
  'URL',
  'FormValue()',
  'PostFormValue()',
  'Header',
  'Body',
  'Host',
  'Referer()',
  'RequestURI',
];

export const entry: RegistryEntry = {
  name: 'Gin',
  source: 'https://pkg.go.dev/github.com/gin-gonic/gin',
  languages: ['go'],
  sources: [
    {
      from: 'remote',
      paths: ['gin.Context', 'c', 'ctx'].flatMap((object) => [
        ...members.map((member) => `${object}.${member}`),
        ...requestMembers.map((member) => `${object}.Request.${member}`),
      ]),
    },
  ],
  sinks: [
    { use: 'redirect', calls: ['gin.Context.Redirect', 'c.Redirect', 'ctx.Redirect'], arguments: [1] },
    { use: 'path', calls: ['gin.Context.File', 'c.File'] },
    { use: 'path', calls: ['gin.Context.FileAttachment', 'c.FileAttachment'] },
  ],
};
