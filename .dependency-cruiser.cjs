/**
 * The architecture as rules: imports point one way, no cycles, and one module alone reaches the network.
 * Layers, outermost first; a layer may import the ones after it, and its own files.
 */
const layers = [
  ['cli'],
  ['agent', 'proxy', 'mcp'],
  ['secure-gen', 'dp-icl', 'redact'],
  ['model', 'repo'],
  ['egress'],
  ['config', 'errors'],
];

const networkModules =
  '^(node:)?(net|http|https|http2|tls|dns|dns/promises|dgram|undici|inspector)$|node_modules/undici/';

const upwards = layers.slice(1).map((layer, index) => ({
  name: `${layer.join('-')}-imports-downwards`,
  severity: 'error',
  comment: `src/${layer.join(', src/')} must not import a layer above it`,
  from: { path: `^src/(${layer.join('|')})/` },
  to: {
    path: `^src/(${layers
      .slice(0, index + 1)
      .flat()
      .join('|')})/`,
  },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'network-only-in-egress',
      severity: 'error',
      comment: 'sockets, in or out, are the business of src/egress alone',
      from: { path: '^src/', pathNot: '^src/egress/' },
      to: { path: networkModules },
    },
    {
      name: 'src-stands-alone',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|tools|bench)/' },
    },
    {
      name: 'no-unlisted-packages',
      severity: 'error',
      from: { path: '^src/' },
      // Types alone, from @types/sarif.
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'], pathNot: '^sarif$' },
    },
    ...upwards,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What rules for weaknesses are tried on is read as text, and imports whatever such code does.
    exclude: { path: '^src/secure-gen/(rules/[^/]+/(bad|ok)|fixers/[^/]+/cases)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
