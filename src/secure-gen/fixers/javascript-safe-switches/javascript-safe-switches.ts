import type { FileAnalysis } from '../../analysis/file-analysis.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { innermost, replaced } from '../../fixing/ecmascript-nodes.ts';
import { entryOf, objectAt } from '../../fixing/ecmascript-objects.ts';
import { lastName } from '../../knowledge/callee-index.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = {
  mends: [
    'javascript-collects-all-errors',
    'javascript-csrf-off',
    'javascript-electron-isolation',
    'javascript-jwt-expiry',
    'javascript-markdown-html',
    'javascript-password-over-http',
    'javascript-sql-many-statements',
    'javascript-template-without-escaping',
    'javascript-tls-not-verified',
    'javascript-xml-external-entities',
  ],
};

/** Switches of libraries with the value that is safe. */
const safe: ReadonlyMap<string, boolean> = new Map([
  ...[
    'rejectUnauthorized',
    'strictSSL',
    'sslValidate',
    'contextIsolation',
    'webSecurity',
    'sanitize',
    'autoescape',
    'autoEscape',
    'escapeMarkup',
    'csrf',
    'csrfProtection',
    'csrfPrevention',
    'xsrf',
  ].map((name) => [name, true] as const),
  ...[
    'insecureHTTPParser',
    'ignoreHTTPSErrors',
    'acceptInsecureCerts',
    'tlsAllowInvalidCertificates',
    'tlsAllowInvalidHostnames',
    'tlsInsecure',
    'nodeIntegration',
    'nodeIntegrationInWorker',
    'nodeIntegrationInSubFrames',
    'allowRunningInsecureContent',
    'enableRemoteModule',
    'experimentalFeatures',
    'ignoreExpiration',
    'ignoreExp',
    'allErrors',
    'multipleStatements',
    'ignoreTLS',
    'noEscape',
    'html',
    'allowDangerousHtml',
    'noent',
    'dtdload',
    'replaceEntities',
  ].map((name) => [name, false] as const),
]);

const escaping = /^(?:autoescape|autoEscape|escapeMarkup|noEscape)$/;
const pages =
  /<\/?[a-z][\w-]*(?:\s[^<>]*)?>|\.html?\b|text\/html|\bres\.(?:send|render)\(|\.(?:hbs|njk|mustache|handlebars)\b/i;
const twoStatements = /;\s*(?:select|insert|update|delete|set|create|drop|alter|call|use|truncate)\s/i;

/** Whether the program may need the weak value: several statements in one text, templates for what is no page. */
function needsWeak(key: string, { text }: FileAnalysis): boolean {
  if (key === 'multipleStatements') return twoStatements.test(text);
  return escaping.test(key) && !pages.test(text);
}

/** `rejectUnauthorized: false` → `true`, and other switches of libraries alike: those of options, of members and of calls. */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const inner = innermost(node);
    const given = [
      ...settingsAt(inner),
      ...(file.callAt(inner)?.arguments ?? []).flatMap(({ value }) => {
        const object = objectAt(value, context);
        if (!object) return [];
        return [...safe.keys()].flatMap((key) => {
          const value = entryOf(file, object, key)?.value;
          return value ? [{ key, value }] : [];
        });
      }),
    ];
    const edits = given.flatMap(({ key, value }) => {
      const wanted = safe.get(key);
      const shape = file.shapeOf(context.tracer.resolved(value));
      const isWeak = wanted !== undefined && shape.kind === 'literal' && Boolean(shape.value) !== wanted;
      return isWeak && !needsWeak(key, file) ? [replaced(value, String(wanted))] : [];
    });
    return edits.length > 0 ? edits : undefined;
  },
};

/** `key: value`, `object.key = value` */
function settingsAt(node: SourceNode): readonly { readonly key: string; readonly value: SourceNode }[] {
  const target =
    node.type === 'pair'
      ? node.field('key')
      : node.type === 'assignment_expression'
        ? node.field('left')
        : undefined;
  const value = node.field('value') ?? node.field('right');
  if (!target || !value) return [];
  return [{ key: lastName(target.text.replaceAll(/['"`\]]/g, '').replaceAll('[', '.')), value }];
}
