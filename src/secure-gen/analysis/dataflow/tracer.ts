import { Knowledge } from '../../knowledge/knowledge.ts';
import type { BoundName, FileAnalysis } from '../file-analysis.ts';
import type { CallShape } from '../syntax/shape.ts';
import type { SourceNode } from '../syntax/source-node.ts';
import { definitionsAt } from './definitions.ts';
import { FunctionUse } from './function-use.ts';
import { calleeReference, referenceOf } from './path-of.ts';
import { cleanedByReplacing } from './replacing.ts';
import {
  cleanedFor,
  constant,
  either,
  joined,
  nothing,
  passedThrough,
  type Source,
  type Value,
} from './value.ts';

/** Calls inside calls that are followed, and expressions inside expressions. */
const mostFrames = 4;
const deepest = 40;

/** A function whose parameters are known, since one call of it is being looked at. */
interface Frame {
  readonly function: SourceNode;
  readonly arguments: readonly Value[];
  readonly depth: number;
}

const looksCleaning =
  /escape|saniti[sz]|encode|quote|clean|purify|strip_tags|validat|verif|whitelist|allow_?list|safe/i;

/** What functions are called that answer with yes or no. */
const asksYesOrNo = /^_*(?:is|has|can|should)(?:_|[A-Z])/;

/**
 * Follows values back to where they come from: through names, members, texts that are put together, calls of functions in
 * the same file and back out to their callers. What it does not know it takes to hold what goes into it.
 */
export class Tracer {
  readonly #file: FileAnalysis;
  readonly #knowledge: Knowledge;
  readonly #uses: FunctionUse;
  readonly #known = new Map<SourceNode, Value>();
  readonly #open = new Set<SourceNode>();

  constructor(file: FileAnalysis) {
    this.#file = file;
    this.#knowledge = Knowledge.of(file.language);
    this.#uses = new FunctionUse(file, this.#knowledge);
  }

  /** What an expression may be. */
  valueOf(node: SourceNode): Value {
    return this.#trace(node, undefined, 0);
  }

  #trace(node: SourceNode, frame: Frame | undefined, depth: number): Value {
    const known = frame ? undefined : this.#known.get(node);
    if (known) return known;
    if (depth > deepest || this.#open.has(node) || !this.#file.mayGoOn()) return unknown(node, 'unknown');
    this.#open.add(node);
    const value = this.#shape(node, frame, depth + 1);
    this.#open.delete(node);
    if (!frame) this.#known.set(node, value);
    return value;
  }

  #shape(node: SourceNode, frame: Frame | undefined, depth: number): Value {
    const shape = this.#file.shapeOf(node);
    const follow = (inner: SourceNode): Value => this.#trace(inner, frame, depth);
    switch (shape.kind) {
      case 'same':
        return follow(shape.inner);
      case 'literal':
        return constant(shape.value === null ? '' : String(shape.value));
      case 'pattern':
      case 'computed':
        return constant('0');
      case 'text':
        return joined(shape.parts.map((part) => (typeof part === 'string' ? constant(part) : follow(part))));
      case 'choice':
        return either(shape.options.map(follow));
      case 'list':
        return joined(shape.items.map(follow));
      case 'record':
        return joined([...shape.entries.map(({ value }) => follow(value)), ...shape.spreads.map(follow)]);
      case 'name':
        return this.#name(node, shape.name, frame, depth);
      case 'member':
      case 'index':
        return this.#member(node, shape.object, frame, depth);
      case 'call':
        return this.#call(node, shape, frame, depth);
      default:
        return unknown(node, 'unknown');
    }
  }

  /** What enters here, if this is such a place. */
  #sourceAt(node: SourceNode): Value | undefined {
    const reference = referenceOf(this.#file, node);
    const source = reference && this.#knowledge.sourceOf(reference);
    return source && unknown(node, source);
  }

  #name(node: SourceNode, name: string, frame: Frame | undefined, depth: number): Value {
    const definitions = definitionsAt(this.#file, name, node);
    if (definitions.length === 0) return this.#sourceAt(node) ?? unknown(node, 'unknown');
    const values: Value[] = [];
    let appended: Value[] = [];
    for (const definition of definitions) {
      if (definition.binding.kind === 'appended') {
        appended = [this.#trace(definition.binding.value, frame, depth), ...appended];
        continue;
      }
      values.push(joined([this.#bound(definition, frame, depth), ...appended]));
    }
    return passedThrough(values.length > 0 ? either(values) : joined(appended), node);
  }

  #bound({ binding, node }: BoundName, frame: Frame | undefined, depth: number): Value {
    switch (binding.kind) {
      case 'assigned':
        return this.#sourceAt(node) ?? this.#assigned(binding.value, binding.path, frame, depth);
      case 'element':
        return this.#trace(binding.of, frame, depth);
      case 'parameter':
        return this.#parameter(node, binding.function, binding.index, frame, depth);
      case 'import':
      case 'function':
        return constant(node.text);
      default:
        return unknown(node, 'unknown');
    }
  }

  /** `{ id } = { id: 1 }`: one of several values that are known apart. */
  #assigned(value: SourceNode, path: readonly string[], frame: Frame | undefined, depth: number): Value {
    let inner = value;
    for (const property of path) {
      const shape = this.#file.shapeOf(this.#file.bare(inner));
      const entry = shape.kind === 'record' && shape.entries.find(({ key }) => key === property);
      if (!entry) return this.#trace(inner, frame, depth);
      inner = entry.value;
    }
    return this.#trace(inner, frame, depth);
  }

  #parameter(
    node: SourceNode,
    owner: SourceNode,
    index: number,
    frame: Frame | undefined,
    depth: number,
  ): Value {
    if (frame?.function === owner) return frame.arguments[index] ?? constant('');
    const use = this.#uses.of(owner);
    if (use.isHandler(index)) return unknown(node, 'remote');
    if (depth > deepest / 2 || use.calls.length === 0) return unknown(node, 'parameter');
    const passed = use.calls.map((call) => {
      const argument = call.arguments[index]?.value ?? use.defaultValue(index);
      return argument ? this.#trace(argument, undefined, depth) : constant('');
    });
    const inside = either(passed);
    // Others may call it as well.
    return use.isPrivate ? inside : either([inside, unknown(node, 'parameter')]);
  }

  #member(node: SourceNode, object: SourceNode, frame: Frame | undefined, depth: number): Value {
    const source = this.#sourceAt(node);
    if (source) return source;
    const shape = this.#file.shapeOf(node);
    if (shape.kind === 'member') {
      const held = this.#memberOfRecord(object, shape.property, frame, depth);
      if (held) return held;
      const own = this.#ownField(object, shape.property, frame, depth);
      if (own) return own;
    }
    return passedThrough(this.#trace(object, frame, depth), node);
  }

  #memberOfRecord(
    object: SourceNode,
    property: string,
    frame: Frame | undefined,
    depth: number,
  ): Value | undefined {
    const shape = this.#file.shapeOf(this.resolved(object));
    if (shape.kind !== 'record') return undefined;
    const entry = shape.entries.find(({ key }) => key === property);
    return entry && this.#trace(entry.value, frame, depth);
  }

  /** `self.path`: what the class assigns to it anywhere. */
  #ownField(
    object: SourceNode,
    property: string,
    frame: Frame | undefined,
    depth: number,
  ): Value | undefined {
    if (!this.#file.reader.selfNames.has(object.text)) return undefined;
    const values = this.#file.occurrencesOf(property).flatMap((leaf) => {
      const member = leaf.parent;
      const binding = member && member.start < leaf.start && this.#file.reader.bindingAt(member);
      const isSame = binding && 'value' in binding && member.text === `${object.text}.${property}`;
      return isSame ? [this.#trace(binding.value, frame, depth)] : [];
    });
    return values.length > 0 ? either(values) : undefined;
  }

  #call(node: SourceNode, call: CallShape, frame: Frame | undefined, depth: number): Value {
    const source = this.#sourceAt(node);
    if (source) return source;
    const reference = calleeReference(this.#file, node);
    if (reference && this.#knowledge.constants.find(reference)) return constant('0');
    const passed = call.arguments.map(({ value }) => this.#trace(value, frame, depth));
    const held = call.callee.object ? [this.#trace(call.callee.object, frame, depth)] : [];
    const uses = reference && this.#knowledge.cleaners.find(reference);
    const all = joined([...held, ...passed]);
    if (uses) return cleanedFor(passedThrough(all, node), uses);
    const replaced = cleanedByReplacing(this.#file, call);
    if (replaced.length > 0) return cleanedFor(passedThrough(all, node), replaced);
    const local = this.#localCall(call, node, passed, frame, depth);
    if (local) return passedThrough(local, node);
    if (asksYesOrNo.test(call.callee.name)) return constant('0');
    if (looksCleaning.test(call.callee.name)) return cleanedFor(passedThrough(all, node), ['any']);
    if (reference && this.#knowledge.propagators.find(reference)) return passedThrough(all, node);
    // What an unknown function makes of its arguments may hold them, but begins with nobody knows what.
    return either([passedThrough(all, node), unknown(node, 'unknown')]);
  }

  #localCall(
    { callee }: CallShape,
    node: SourceNode,
    passed: readonly Value[],
    frame: Frame | undefined,
    depth: number,
  ): Value | undefined {
    const frameDepth = (frame?.depth ?? 0) + 1;
    const isOwn = !callee.object || this.#file.reader.selfNames.has(callee.object.text);
    if (frameDepth > mostFrames || !isOwn || callee.name === '') return undefined;
    const target = this.#uses.declared(callee.name, node);
    if (!target) return undefined;
    const returned = this.#file.reader.returnsOf(target);
    if (returned.length === 0) return undefined;
    const inside = { function: target, arguments: passed, depth: frameDepth };
    return either(returned.map((value) => this.#trace(value, inside, depth)));
  }

  /** An expression, or the one that its name was last given. */
  resolved(node: SourceNode): SourceNode {
    let inner = this.#file.bare(node);
    for (let turn = 0; turn < 8; turn++) {
      const shape = this.#file.shapeOf(inner);
      if (shape.kind !== 'name') return inner;
      const [newest] = definitionsAt(this.#file, shape.name, inner);
      if (newest?.binding.kind !== 'assigned' || newest.binding.path.length > 0) return inner;
      inner = this.#file.bare(newest.binding.value);
    }
    return inner;
  }
}

/** A part that is not followed further. */
function unknown(node: SourceNode, source: Source): Value {
  return [[{ source, node, label: labelOf(node), cleaned: nothing, steps: [node] }]];
}

function labelOf(node: SourceNode): string {
  const text = node.text.replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
