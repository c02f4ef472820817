import schema from '../../../schemas/config.schema.json' with { type: 'json' };
import type { JsonMember, JsonNode } from './parse-json.ts';
import { nameOfType, scalarProblem } from './scalar-problem.ts';
import type { SchemaNode } from './schema-node.ts';
import { SettingsProblem } from './settings-problem.ts';
import type { SettingsFile } from './settings-schema.ts';
import { similarName } from './similar-name.ts';

/** Longest key of a file that is repeated in a message. */
const longestShown = 60;

/**
 * Checks a settings file against its schema, and gives what stands in it.
 *
 * @param isProject whether it belongs to a project, which may not say everything that its user may
 * @throws SettingsProblem for the first thing that is wrong; it names keys, and quotes no values
 */
export function validateSettings(node: JsonNode, options: { readonly isProject: boolean }): SettingsFile {
  return checked(node, schema as SchemaNode, [], options) as SettingsFile;
}

type Path = readonly string[];

function checked(
  node: JsonNode,
  rule: SchemaNode,
  path: Path,
  options: { readonly isProject: boolean },
): unknown {
  if (rule.type === 'object') {
    if (node.kind !== 'object') throw wrong(node.line, path, 'must be an object');
    const entries = [...node.members].map(([key, member]) => {
      const inner = ruleOfMember(rule, key, member, path, options);
      return [key, checked(member.value, inner, [...path, key], options)];
    });
    return Object.fromEntries(entries);
  }
  if (rule.type === 'array') {
    if (node.kind !== 'array') throw wrong(node.line, path, 'must be a list');
    if (node.items.length > rule.maxItems!)
      throw wrong(node.line, path, `has more than ${rule.maxItems} items`);
    return node.items.map((item) => checked(item, rule.items!, path, options));
  }
  if (node.kind !== 'scalar') throw wrong(node.line, path, `must be ${nameOfType(rule)}`);
  const problem = scalarProblem(node.value, rule);
  if (problem !== undefined) throw wrong(node.line, path, problem);
  return node.value;
}

function ruleOfMember(
  rule: SchemaNode,
  key: string,
  { line }: JsonMember,
  path: Path,
  { isProject }: { readonly isProject: boolean },
): SchemaNode {
  const properties = rule.properties ?? {};
  const named = Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (named?.userOnly && isProject) {
    throw new SettingsProblem(
      line,
      `${shown([...path, key])} may stand in your own file only, not in a project's`,
      'Take it out: where requests go, and with which key, is not for a project to say.',
    );
  }
  if (named) return named;
  if (typeof rule.additionalProperties !== 'object') throw unknownKey(line, key, path, properties);
  if (scalarProblem(key, rule.propertyNames!) !== undefined) {
    throw wrong(
      line,
      [...path, key],
      `cannot be a name here${rule.propertyNames?.pattern ? ': lower-case letters, digits and - make one' : ''}`,
    );
  }
  return rule.additionalProperties;
}

function unknownKey(
  line: number,
  key: string,
  path: Path,
  properties: Readonly<Record<string, SchemaNode>>,
): SettingsProblem {
  const meant = similarName(key, Object.keys(properties));
  const place = meant ? undefined : placeOf(key, schema as SchemaNode, []);
  const hint = meant ? `: did you mean ${meant}?` : place ? `: it belongs in ${place}` : '';
  return new SettingsProblem(line, `unknown key ${shown([...path, key])}${hint}`, remedyFor(key));
}

/** Where else a key would be right. */
function placeOf(key: string, rule: SchemaNode, path: Path): string | undefined {
  for (const [name, inner] of Object.entries(rule.properties ?? {})) {
    if (Object.hasOwn(inner.properties ?? {}, key)) return [...path, name].join('.');
    if (typeof inner.additionalProperties === 'object') {
      const deeper = inner.additionalProperties;
      if (Object.hasOwn(deeper.properties ?? {}, key)) return [...path, name, 'NAME'].join('.');
    }
  }
  return undefined;
}

function remedyFor(key: string): string | undefined {
  if (/key|token|secret|passw/i.test(key)) {
    return 'Keys do not stand in settings: store them with `ppagent auth set PROVIDER`.';
  }
  if (/proxy/i.test(key)) return 'Proxies come from HTTPS_PROXY and NO_PROXY in your environment.';
  return undefined;
}

function wrong(line: number, path: Path, problem: string): SettingsProblem {
  return new SettingsProblem(line, path.length === 0 ? `it ${problem}` : `${shown(path)} ${problem}`);
}

/** Keys come from files that anybody may have written: nothing of them reaches a terminal as a command. */
function shown(path: Path): string {
  const text = path.join('.').replace(/[^\x20-\x7e]/g, '?');
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
