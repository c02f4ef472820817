import type { RegistryEntry } from './registry-entry.ts';

const of = (module: string, names: readonly string[]): string[] => names.map((name) => `${module}.${name}`);

const requestMembers = [
  ...[
    'URL.Query()',
    'URL.Path',
    'URL.RawQuery',
    'URL.RawPath',
    'URL.String()',
    'URL.RequestURI()',
    'RequestURI',
  ],
  ...['FormValue()', 'PostFormValue()', 'PathValue()', 'Form', 'PostForm', 'MultipartForm', 'Body', 'Header'],
  ...['Cookie()', 'Cookies()', 'Host', 'Referer()', 'UserAgent()', 'BasicAuth()'],
];

/** Databases, transactions and statements, as programs call them. */
const database =
  /(?:db|tx|conn|connection|pool|stmt|database|querier|store|repo)\b|sql\.(?:DB|Tx|Conn)|sql\.Open/i;

/** Go's own library. */
export const entry: RegistryEntry = {
  name: 'Go',
  source: 'https://pkg.go.dev/std',
  languages: ['go'],
  sources: [
    {
      from: 'remote',
      paths: ['http.Request', 'r', 'req', 'request'].flatMap((object) => of(object, requestMembers)),
    },
    {
      from: 'local',
      paths: [
        'os.Args',
        'os.Getenv()',
        'os.LookupEnv()',
        'os.Stdin',
        'flag.Arg()',
        'flag.Args()',
        'flag.String()',
      ],
    },
    {
      from: 'stored',
      paths: ['os.ReadFile()', 'ioutil.ReadFile()', 'sql.Rows', 'sql.Row', '*.QueryRow().Scan()'],
    },
  ],
  cleaners: [
    {
      calls: [
        ...of('strconv', ['Atoi', 'ParseInt', 'ParseUint', 'ParseFloat', 'ParseBool', 'Itoa', 'FormatInt']),
        ...[
          'uuid.Parse',
          'uuid.MustParse',
          'net.ParseIP',
          'netip.ParseAddr',
          'time.Parse',
          'time.ParseDuration',
        ],
        ...['len', 'int', 'int64', 'uint', 'float64', 'hex.EncodeToString', '*.EncodeToString'],
        ...['sha256.Sum256', 'mail.ParseAddress'],
      ],
      uses: ['any'],
    },
    { calls: ['filepath.Base', 'path.Base', 'filepath.Localize', 'securejoin.SecureJoin'], uses: ['path'] },
    {
      calls: ['html.EscapeString', 'template.HTMLEscapeString', 'template.HTMLEscaper'],
      uses: ['html', 'xml'],
    },
    { calls: ['url.QueryEscape', 'url.PathEscape'], uses: ['url', 'html', 'path', 'header', 'log'] },
    { calls: ['regexp.QuoteMeta'], uses: ['pattern'] },
    { calls: ['strconv.Quote', 'strconv.QuoteToASCII'], uses: ['log'] },
    { calls: ['pq.QuoteIdentifier', 'pq.QuoteLiteral', '*.Sanitize'], uses: ['sql', 'html'] },
    { calls: ['shellescape.Quote', 'shellquote.Join'], uses: ['shell'] },
    { calls: ['ldap.EscapeFilter', 'ldap.EscapeDN'], uses: ['query'] },
    // The values of a query, written out.
    { calls: ['url.Values.Encode', 'url.Query().Encode'], uses: ['url', 'html', 'header'] },
  ],
  propagators: [
    ...of('strings', [
      'TrimSpace',
      'Trim',
      'TrimPrefix',
      'TrimSuffix',
      'TrimLeft',
      'TrimRight',
      'ToLower',
      'ToUpper',
    ]),
    ...of('strings', ['Replace', 'ReplaceAll', 'Split', 'SplitN', 'Fields', 'Title', 'Repeat', 'NewReader']),
    ...of('filepath', ['Join', 'Clean', 'Abs', 'FromSlash', 'EvalSymlinks']),
    ...of('path', ['Join', 'Clean']),
    ...['io.ReadAll', 'ioutil.ReadAll', 'bufio.NewReader', 'bufio.NewScanner', 'json.NewDecoder', 'append'],
    ...[
      'url.QueryUnescape',
      'url.PathUnescape',
      'url.Parse',
      'bytes.NewReader',
      'bytes.NewBuffer',
      'errors.New',
    ],
    ...['Get', 'Text', 'String', 'Bytes', 'ReadString', 'Decode', 'Values', 'Error'].map(
      (name) => `*.${name}`,
    ),
  ],
  constants: [
    ...['time.Now', 'uuid.New', 'uuid.NewString', 'os.Getpid', 'os.MkdirTemp', 'os.CreateTemp', 'os.TempDir'],
    ...[
      'os.Hostname',
      'os.Getwd',
      'os.UserHomeDir',
      'os.Executable',
      'runtime.Caller',
      'rand.Intn',
      'rand.Int',
    ],
  ],
  sinks: [
    {
      use: 'path',
      calls: [
        ...of('os', [
          'Open',
          'OpenFile',
          'Create',
          'ReadFile',
          'WriteFile',
          'Remove',
          'RemoveAll',
          'ReadDir',
        ]),
        ...of('ioutil', ['ReadFile', 'WriteFile', 'ReadDir']),
      ],
    },
    { use: 'path', calls: ['http.ServeFile'], arguments: [2] },
    { use: 'redirect', calls: ['http.Redirect'], arguments: [2] },
    {
      use: 'fetch',
      calls: [
        ...of('http', ['Get', 'Head', 'Post', 'PostForm']),
        ...of('http.Client', ['Get', 'Head', 'Post', 'PostForm']),
        ...of('http.DefaultClient', ['Get', 'Head', 'Post', 'PostForm']),
      ],
    },
    {
      use: 'fetch',
      calls: ['*.Get', '*.Post', '*.Head'],
      receiver: /(?:http|https|api|web)?client\b(?!\w)/i,
    },
    { use: 'fetch', calls: ['http.NewRequest'], arguments: [1] },
    { use: 'fetch', calls: ['http.NewRequestWithContext'], arguments: [2] },
    {
      use: 'sql',
      calls: ['*.Query', '*.QueryRow', '*.Exec', '*.Prepare'],
      receiver: database,
      arguments: [0, 1],
    },
    {
      use: 'sql',
      calls: ['*.QueryContext', '*.QueryRowContext', '*.ExecContext', '*.PrepareContext'],
      arguments: [1],
    },
    { use: 'template', calls: ['template.New().Parse', 'template.Template.Parse'] },
    { use: 'pattern', calls: of('regexp', ['Compile', 'MustCompile', 'MatchString', 'Match']) },
    { use: 'query', calls: ['ldap.NewSearchRequest'], arguments: [6] },
    {
      use: 'xml',
      calls: ['xmlquery.Find', 'xmlquery.FindOne', 'htmlquery.Find', 'xpath.Compile'],
      arguments: [0, 1],
    },
  ],
};
