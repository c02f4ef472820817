import type { RegistryEntry } from './registry-entry.ts';

const of = (type: string, names: readonly string[]): string[] => names.map((name) => `${type}.${name}`);
const methods = (...names: readonly string[]): string[] => names.map((name) => `*.${name}`);

/** Java's own library, and what most programs have beside it. */
export const entry: RegistryEntry = {
  name: 'Java',
  source: 'https://docs.oracle.com/en/java/javase/21/docs/api/',
  languages: ['java'],
  sources: [
    { from: 'local', paths: ['System.getenv()', 'System.getProperty()', 'System.in', 'System.console()'] },
    {
      from: 'stored',
      paths: ['Files.readString()', 'Files.readAllLines()', 'Files.readAllBytes()', 'Files.lines()'],
    },
  ],
  cleaners: [
    {
      calls: [
        ...of('Integer', ['parseInt', 'valueOf', 'parseUnsignedInt']),
        ...of('Long', ['parseLong', 'valueOf']),
        ...[
          'Double.parseDouble',
          'Float.parseFloat',
          'Short.parseShort',
          'Boolean.parseBoolean',
          'BigDecimal',
        ],
        ...[
          'UUID.fromString',
          'LocalDate.parse',
          'LocalDateTime.parse',
          'Instant.parse',
          'InetAddress.getByName',
        ],
        ...methods('hashCode', 'length', 'size', 'ordinal', 'encodeToString', 'intValue', 'longValue'),
      ],
      uses: ['any'],
    },
    { calls: ['*.getFileName', 'FilenameUtils.getName', 'FilenameUtils.normalize'], uses: ['path'] },
    { calls: ['URLEncoder.encode', 'UriUtils.encode'], uses: ['url', 'html', 'path', 'header', 'log'] },
    { calls: ['Pattern.quote', 'Matcher.quoteReplacement'], uses: ['pattern'] },
    {
      calls: [
        ...['HtmlUtils.htmlEscape', 'StringEscapeUtils.escapeHtml4', 'StringEscapeUtils.escapeHtml'],
        ...['Encode.forHtml', 'Encode.forHtmlContent', 'Encode.forHtmlAttribute', 'Jsoup.clean'],
      ],
      uses: ['html', 'xml'],
    },
    { calls: ['LdapEncoder.filterEncode', 'Encode.forLdap'], uses: ['query'] },
  ],
  propagators: [
    ...methods(
      'trim',
      'strip',
      'toLowerCase',
      'toUpperCase',
      'substring',
      'replace',
      'replaceAll',
      'split',
      'concat',
    ),
    ...methods(
      'toString',
      'getBytes',
      'append',
      'insert',
      'add',
      'get',
      'getOrDefault',
      'orElse',
      'readLine',
    ),
    ...methods(
      'resolve',
      'toPath',
      'toFile',
      'normalize',
      'toAbsolutePath',
      'toUri',
      'getCanonicalPath',
      'build',
    ),
    ...[
      'String.valueOf',
      'StringUtils.cleanPath',
      'Objects.toString',
      'Objects.requireNonNull',
      'Optional.ofNullable',
      'Paths.get',
      'Path.of',
      'File',
    ],
    ...[
      'URI.create',
      'URI',
      'URL',
      'StringBuilder',
      'StringBuffer',
      'InputStreamReader',
      'BufferedReader',
      'Scanner',
    ],
    ...['StringReader', 'InputSource', 'ArrayList', 'HashMap', 'String', 'URLDecoder.decode'],
  ],
  constants: [
    ...['System.currentTimeMillis', 'System.nanoTime', 'UUID.randomUUID', 'Instant.now', 'LocalDate.now'],
    ...['LocalDateTime.now', 'Files.createTempFile', 'Files.createTempDirectory', 'File.createTempFile'],
    ...methods('nextInt', 'nextLong', 'nextDouble', 'currentTimeMillis'),
  ],
  sinks: [
    { use: 'shell', calls: ['Runtime.getRuntime().exec', 'Runtime.exec'] },
    {
      use: 'path',
      calls: [
        ...[
          'FileInputStream',
          'FileOutputStream',
          'FileReader',
          'FileWriter',
          'RandomAccessFile',
          'PrintWriter',
        ],
        ...of('Files', [
          'newInputStream',
          'newOutputStream',
          'newBufferedReader',
          'newBufferedWriter',
          'readString',
        ]),
        ...of('Files', [
          'readAllBytes',
          'readAllLines',
          'lines',
          'write',
          'writeString',
          'delete',
          'deleteIfExists',
        ]),
      ],
    },
    { use: 'path', calls: ['Files.copy', 'Files.move'], arguments: [0, 1] },
    {
      use: 'path',
      calls: ['FileUtils.readFileToString', 'FileUtils.readFileToByteArray', 'FileUtils.deleteDirectory'],
    },
    {
      use: 'fetch',
      calls: [
        'HttpRequest.newBuilder',
        'HttpGet',
        'HttpPost',
        'HttpPut',
        'HttpHead',
        'Jsoup.connect',
        'Request.Get',
      ],
    },
    {
      use: 'fetch',
      calls: ['*.uri', '*.url'],
      receiver: /HttpRequest|Request\.Builder|new Request|requestBuilder/,
    },
    {
      use: 'code',
      calls: [
        'Ognl.getValue',
        'Ognl.parseExpression',
        'MVEL.eval',
        'MVEL.executeExpression',
        '*.parseExpression',
      ],
    },
    { use: 'code', calls: ['ScriptEngine.eval', 'GroovyShell.evaluate', 'GroovyShell.parse', 'Eval.me'] },
    { use: 'code', calls: ['*.eval', '*.evaluate'], receiver: /engine|script|groovy|shell/i },
    { use: 'xml', calls: ['XPath.evaluate', 'XPath.compile', '*.selectNodes', '*.selectSingleNode'] },
    { use: 'xml', calls: ['*.evaluate', '*.compile'], receiver: /xpath/i },
    {
      use: 'query',
      calls: ['DirContext.search', 'InitialDirContext.search', 'LdapContext.search', 'LdapTemplate.search'],
      arguments: [0, 1],
    },
    { use: 'query', calls: ['*.search'], receiver: /ldap|ctx|dirContext/i, arguments: [0, 1] },
    { use: 'pattern', calls: ['Pattern.compile', 'Pattern.matches'] },
  ],
};
