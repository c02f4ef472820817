import type { FileAnalysis } from '../file-analysis.ts';
import type { CallShape } from '../syntax/shape.ts';
import type { SourceNode } from '../syntax/source-node.ts';
import type { Origin } from './value.ts';

/** What conditions do with a value that they check: compare it with patterns, lists, beginnings, types. */
const checking =
  /\b(?:test|match|fullmatch|search|includes|has|startsWith|startswith|endsWith|endswith|indexOf|contains|isalnum|isalpha|isdigit|isnumeric|isidentifier|isinstance|is_relative_to|commonpath|commonprefix|hasOwnProperty|hasOwn|isInteger|isNaN|is(?:IP(?:v[46])?|UUID|Email|URL|Int|Numeric|Alpha\w*|MongoId|ObjectId|Hex\w*|SafeInteger|Finite)|is_?[vV]alid\w*|[vV]alid\w*|allow\w*|ALLOW\w*|white\w*|safe\w*|is_?[sS]afe\w*|check\w*|verif\w*|permitted\w*|[iI]s(?:Allowed|Trusted|Permitted|Known|Local)\w*|HasPrefix|HasSuffix|MatchString|Match|Contains|matches|equals|equalsIgnoreCase|containsKey)\b|^switch\b|\bnot in\b|\bin [A-Za-z_([{]|===|!==|\btypeof\b/;

/** Whether something is there at all says nothing of what it is. */
const presence =
  /\btypeof\b[^=!]*[!=]==? *['"]undefined['"]|[!=]== *(?:null|undefined|true|false|''|""|-?\d+)|\blength *[!=<>]=* *\d+/g;

/** What functions are called that throw, or end the request, where a value is not as it should be. */
const throwing = /^_*(?:check|validate|verify|ensure|assert|require|enforce|forbid|reject)/i;

/**
 * Whether a condition before the use looks at what flows, so that it depends on the value whether it gets there, or a
 * function was given it that ends things otherwise: `check_path(path)` as a statement.
 */
export function isGuarded(file: FileAnalysis, { steps }: Origin, use: SourceNode): boolean {
  const around = file.functionAround(use);
  const names = new Set<string>();
  for (const step of steps) {
    const name = nameOf(file, step);
    if (name !== undefined) names.add(name);
  }
  const texts = new Set(
    steps.filter((step, index) => !isHeldBy(step, steps[index + 1])).map(({ text }) => text),
  );
  for (const name of names) {
    for (const leaf of placesOfChecks(file, name)) {
      if (leaf.start >= use.start || !file.mayGoOn()) break;
      if (!holds(file.functionAround(leaf), around)) continue;
      const condition = file.reader.conditionOf(leaf);
      if (condition && checking.test(condition.text.replace(presence, ''))) return true;
      if (isChecked(file, leaf, texts) || isAnswered(file, leaf, use) || isListed(file, leaf, use))
        return true;
    }
  }
  return false;
}

/** Where names of a file are checked. */
class PlacesOfChecks extends Map<string, readonly SourceNode[]> {}

/** Where a name stands in a condition, in a call that throws or where a part is taken; everywhere in languages in which answers are kept first. */
function placesOfChecks(file: FileAnalysis, name: string): readonly SourceNode[] {
  const known = file.remembered(PlacesOfChecks);
  let places = known.get(name);
  if (!places) {
    const all = file.occurrencesOf(name);
    places = file.reader.typeOf
      ? all
      : all.filter(
          (leaf) =>
            file.reader.conditionOf(leaf) !== undefined ||
            throwingCall(file, leaf) !== undefined ||
            partTaken(file, leaf) !== undefined,
        );
    known.set(name, places);
  }
  return places;
}

/** Whether a function, or the file, holds another one. */
function holds(outer: SourceNode | undefined, inner: SourceNode | undefined): boolean {
  return outer === undefined || (inner?.isInside(outer) ?? false);
}

/** Whether a step is the object of which the next one takes a part: to check it all says little of the part. */
function isHeldBy(step: SourceNode, next: SourceNode | undefined): boolean {
  return next !== undefined && step.start === next.start && step.end < next.end;
}

/** Whether a name stands in the argument of a call that is a statement and throws, and the argument is what flows. */
function isChecked(file: FileAnalysis, leaf: SourceNode, texts: ReadonlySet<string>): boolean {
  return (throwingCall(file, leaf)?.arguments ?? []).some(
    ({ value }) => leaf.isInside(value) && texts.has(value.text),
  );
}

/** The call that throws which is the statement that a node is a part of. */
function throwingCall(file: FileAnalysis, leaf: SourceNode): CallShape | undefined {
  const expression = file.statementOf(leaf).children[0];
  const call = expression && file.callAt(file.bare(expression));
  return call && throwing.test(call.callee.name) ? call : undefined;
}

const assignment = /^(?:(?:final|var)\s+)?(?:[\w.]+(?:<[^=]*>)?(?:\[\])?\s+)?(\w+)\s*(?:,\s*\w+\s*)?:?=(?!=)/;

/**
 * Whether what is worked out from a name is looked at before the use: `rel, err := filepath.Rel(base, path)` and then
 * `strings.HasPrefix(rel, "..")`. In languages in which programs seldom write it in one expression.
 */
function isAnswered(file: FileAnalysis, leaf: SourceNode, use: SourceNode): boolean {
  if (!file.reader.typeOf) return false;
  const { text, end } = file.statementOf(leaf);
  const name = end < use.start ? assignment.exec(text.slice(0, 200))?.[1] : undefined;
  if (name === undefined || name === leaf.text) return false;
  return file.occurrencesOf(name).some((later) => {
    if (later.start < leaf.start || later.start >= use.start) return false;
    const condition = file.reader.conditionOf(later);
    return condition !== undefined && (checking.test(condition.text) || checking.test(text));
  });
}

/** How a part of an address or a path is compared with what is known. */
const listed = /\.(?:includes|has|startsWith|endsWith)\(|\bin\b|===? *[\w.]*(?:[hH]ost|[oO]rigin)/;

/** The variable that gets the host, the origin or the path of an address in which a name stands: `host = new URL(url).host`. */
function partTaken(file: FileAnalysis, leaf: SourceNode): SourceNode | undefined {
  let inner = leaf;
  for (let up = 0; up < 8 && inner.parent && !file.reader.blocks.has(inner.parent.type); up++) {
    inner = inner.parent;
    const [name, value] = [inner.field('name'), inner.field('value')];
    if (name && value && leaf.isInside(value))
      return /host|origin|protocol|pathname/i.test(value.text.slice(0, 200)) ? name : undefined;
  }
  return undefined;
}

/** Whether a part is taken out of it before the use and looked up in a list: `hosts.includes(host)`. */
function isListed(file: FileAnalysis, leaf: SourceNode, use: SourceNode): boolean {
  const part = partTaken(file, leaf);
  if (!part) return false;
  return file.occurrencesOf(part.text).some((later) => {
    if (later.start <= part.start || later.start >= use.start) return false;
    const condition = file.reader.conditionOf(later);
    return condition !== undefined && listed.test(condition.text);
  });
}

function nameOf(file: FileAnalysis, node: SourceNode): string | undefined {
  const shape = file.shapeOf(node);
  if (shape.kind === 'name') return shape.name;
  return shape.kind === 'member' ? shape.property : undefined;
}
