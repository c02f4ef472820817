import { type Iterator, Knowledge } from '../../knowledge/knowledge.ts';
import type { BoundName, FileAnalysis } from '../file-analysis.ts';
import type { CallShape } from '../syntax/shape.ts';
import type { SourceNode } from '../syntax/source-node.ts';
import { definitionsAt } from './definitions.ts';
import { FunctionUse, type Usage } from './function-use.ts';
import { passedArgument } from './passed-argument.ts';
import { calleeReference, referenceOf } from './path-of.ts';
import { cleanedByReplacing } from './replacing.ts';
import { settingsBefore } from './settings-before.ts';
import { cleanedFor, constant, either, joined, passedThrough, unknown, type Value } from './value.ts';

/** Calls inside calls that are followed, and expressions inside expressions. */
const mostFrames = 4;
const deepest = 40;

/** A function whose parameters are known, since one call of it is being looked at. */
interface Frame {
  readonly function: SourceNode;
  readonly arguments: readonly Value[];
  /** The call inside which this one is made. */
  readonly outer: Frame | undefined;
  readonly depth: number;
  /** What expressions of the function are for these arguments, as far as it was worked out. */
  readonly known: Map<SourceNode, Value>;
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
    const known = frame?.known ?? this.#known;
    const held = known.get(node);
    if (held) return held;
    if (depth > deepest || this.#open.has(node) || !this.#file.mayGoOn()) return unknown(node, 'unknown');
    this.#open.add(node);
    const value = this.#shape(node, frame, depth + 1);
    this.#open.delete(node);
    known.set(node, value);
    return value;
  }

  #shape(node: SourceNode, frame: Frame | undefined, depth: number): Value {
    const shape = this.#file.shapeOf(node);
    switch (shape.kind) {
      case 'same':
        return this.#trace(shape.inner, frame, depth);
      case 'literal':
        return constant(shape.value === null ? '' : String(shape.value));
      case 'pattern':
      case 'computed':
        return constant('0');
      case 'text':
        return joined(
          shape.parts.map((part) =>
            typeof part === 'string' ? constant(part) : this.#trace(part, frame, depth),
          ),
        );
      case 'choice':
        return either(this.#all(shape.options, frame, depth));
      case 'list':
        return joined(this.#all(shape.items, frame, depth));
      case 'record':
        return joined([
          ...shape.entries.map(({ value }) => this.#trace(value, frame, depth)),
          ...this.#all(shape.spreads, frame, depth),
        ]);
      case 'name':
        return this.#name(node, shape.name, frame, depth);
      case 'member':
      case 'index':
        return this.#member(node, shape.object, frame, depth);
      case 'call':
        return this.#call(node, shape, frame, depth);
      case 'function':
        return constant('');
      default:
        return unknown(node, 'unknown');
    }
  }

  #all(nodes: readonly SourceNode[], frame: Frame | undefined, depth: number): Value[] {
    return nodes.map((node) => this.#trace(node, frame, depth));
  }

  /** What enters here, if this is such a place. */
  #sourceAt(node: SourceNode): Value | undefined {
    const reference = referenceOf(this.#file, node);
    const source = reference && this.#knowledge.sourceOf(reference, this.#file.text);
    return source && unknown(node, source);
  }

  #name(node: SourceNode, name: string, frame: Frame | undefined, depth: number): Value {
    const definitions = definitionsAt(this.#file, name, node);
    if (this.#isPlain(definitions)) return constant('0');
    if (definitions.length === 0) return this.#sourceAt(node) ?? unknown(node, 'unknown');
    const values: Value[] = [];
    let appended: Value[] = [];
    for (const definition of definitions) {
      if (definition.binding.kind === 'appended' || definition.binding.kind === 'added') {
        appended = [this.#trace(definition.binding.value, frame, depth), ...appended];
        continue;
      }
      values.push(joined([this.#bound(definition, frame, depth), ...appended]));
    }
    return passedThrough(values.length > 0 ? either(values) : joined(appended), node);
  }

  /** Whether a name can hold nothing but a number or the like, by its type. */
  #isPlain(definitions: readonly BoundName[]): boolean {
    const { plainTypes, typeOf } = this.#file.reader;
    if (!plainTypes || !typeOf) return false;
    return definitions.some(({ node }) => plainTypes.has(typeOf(node)?.text ?? ''));
  }

  #bound({ binding, node, scope }: BoundName, frame: Frame | undefined, depth: number): Value {
    switch (binding.kind) {
      case 'assigned':
        return this.#assigned(node, binding.value, binding.path, frame, depth);
      case 'element':
        return this.#trace(binding.of, frame, depth);
      case 'parameter':
        return this.#parameter(node, binding, frame, depth);
      case 'import':
      case 'function':
        return constant(node.text);
      case 'declared':
        return scope ? constant('') : unknown(node, 'unknown');
      default:
        return unknown(node, 'unknown');
    }
  }

  /** `{ id } = { id: 1 }`: one of several values that are known apart. */
  #assigned(
    name: SourceNode,
    value: SourceNode,
    path: readonly string[],
    frame: Frame | undefined,
    depth: number,
  ): Value {
    let inner = value;
    for (const [done, property] of path.entries()) {
      const shape = this.#file.shapeOf(this.#file.bare(inner));
      const entry = shape.kind === 'record' && shape.entries.find(({ key }) => key === property);
      if (!entry) {
        const reference = referenceOf(this.#file, inner);
        const taken = reference && [reference.path, ...path.slice(done)].join('.');
        const source = taken && this.#knowledge.sourceOf({ ...reference, path: taken }, this.#file.text);
        return source ? unknown(name, source) : this.#trace(inner, frame, depth);
      }
      inner = entry.value;
    }
    return this.#trace(inner, frame, depth);
  }

  #parameter(
    node: SourceNode,
    { function: owner, index }: { readonly function: SourceNode; readonly index: number },
    frame: Frame | undefined,
    depth: number,
  ): Value {
    for (let around = frame; around; around = around.outer) {
      if (around.function === owner) return around.arguments[index] ?? constant('');
    }
    const use = this.#uses.of(owner);
    if (use.isHandler(index)) return unknown(node, isWholeRequest(node) ? 'unknown' : 'remote');
    const given = use.passedTo && this.#givenBy(use.passedTo, use, node, index, frame, depth);
    if (given) return given;
    if (depth > deepest / 2 || use.calls.length === 0) return unknown(node, 'parameter');
    const passed = use.calls.map((call) => {
      const argument = passedArgument(call, index, use.parameters[index]);
      return argument ? this.#trace(argument, undefined, depth) : constant('');
    });
    const inside = either(passed);
    // Others may call it as well.
    return use.isPrivate ? inside : either([inside, unknown(node, 'parameter')]);
  }

  /** What a function that is an argument itself is called with: `list.forEach((element) => …)`. */
  #givenBy(
    call: SourceNode,
    { parameters }: Usage,
    node: SourceNode,
    index: number,
    frame: Frame | undefined,
    depth: number,
  ): Value | undefined {
    // `(error, rows) => …`
    const isResult = index > 0 && /^_?e(?:rr(?:or)?)?\d*$/i.test(parameters[0]?.name ?? '');
    if (isResult) return unknown(node, 'stored');
    const reference = calleeReference(this.#file, call);
    const iterator = reference && this.#knowledge.iterators.find(reference);
    const object = this.#file.callAt(call)?.callee.object;
    if (!iterator || !object) return undefined;
    return index === (iterator.element ?? 0) ? this.#trace(object, frame, depth) : constant('0');
  }

  #member(node: SourceNode, object: SourceNode, frame: Frame | undefined, depth: number): Value {
    const shape = this.#file.shapeOf(node);
    if (shape.kind === 'member' && shape.property === 'length') return constant('0');
    const source = this.#sourceAt(node);
    if (source) return source;
    if (shape.kind !== 'member') return passedThrough(this.#trace(object, frame, depth), node);
    const { values, isAlwaysSet } = this.#setBefore(node, frame, depth);
    if (isAlwaysSet) return passedThrough(either(values), node);
    const held =
      this.#memberOfRecord(object, shape.property, frame, depth) ??
      this.#ownField(object, shape.property, frame, depth) ??
      this.#trace(object, frame, depth);
    return passedThrough(either([...values, held]), node);
  }

  /** `options.host = value`, before in the same function. */
  #setBefore(
    node: SourceNode,
    frame: Frame | undefined,
    depth: number,
  ): { readonly values: readonly Value[]; readonly isAlwaysSet: boolean } {
    const values: Value[] = [];
    for (const { value, isAlwaysMade } of settingsBefore(this.#file, node)) {
      values.push(this.#trace(value, frame, depth));
      if (isAlwaysMade) return { values, isAlwaysSet: true };
    }
    return { values, isAlwaysSet: false };
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
    // What is done to a part of a request is looked at; `request.get()` is such a part itself.
    if (source && !(call.callee.object && this.#sourceAt(call.callee.object))) return source;
    const reference = calleeReference(this.#file, node);
    if (reference && this.#knowledge.constants.find(reference)) return constant('0');
    const passed = call.arguments.map(({ value }) => this.#trace(value, frame, depth));
    const { object } = call.callee;
    const held = object && !this.#isModule(object) ? [this.#trace(object, frame, depth)] : [];
    const uses = reference ? this.#knowledge.cleaners.findAll(reference).flat() : [];
    const all = joined([...held, ...passed]);
    if (uses.length > 0) return cleanedFor(passedThrough(all, node), uses);
    const replaced = cleanedByReplacing(this.#file, call);
    if (replaced.length > 0) return cleanedFor(passedThrough(all, node), replaced);
    const isCleaning = looksCleaning.test(call.callee.name);
    const local = isCleaning ? undefined : this.#localCall(call, node, frame, depth);
    if (local) return passedThrough(local, node);
    const iterator = reference && this.#knowledge.iterators.find(reference);
    if (iterator) return passedThrough(this.#iterated(call, iterator, frame, depth), node);
    if (asksYesOrNo.test(call.callee.name)) return constant('0');
    if (reference && this.#knowledge.propagators.find(reference)) return passedThrough(all, node);
    if (isCleaning) return cleanedFor(passedThrough(all, node), ['any']);
    if (source) return source;
    // What an unknown function makes of its arguments may hold them, but begins with nobody knows what.
    return either([passedThrough(all, node), unknown(node, 'unknown')]);
  }

  /** Whether it is a package or a class, which languages with types name without declaring it. */
  #isModule(object: SourceNode): boolean {
    const shape = this.#file.shapeOf(object);
    if (!this.#file.reader.typeOf || shape.kind !== 'name') return false;
    return definitionsAt(this.#file, shape.name, object).every(({ binding }) => binding.kind === 'import');
  }

  #localCall(call: CallShape, node: SourceNode, frame: Frame | undefined, depth: number): Value | undefined {
    const { object, name } = call.callee;
    const isOwn = !object || this.#file.reader.selfNames.has(object.text);
    const target = isOwn && name !== '' ? this.#uses.declared(name, node) : undefined;
    if (!target) return undefined;
    const passed = this.#uses.of(target).parameters.map((parameter, index) => {
      const argument = passedArgument(call, index, parameter);
      return argument ? this.#trace(argument, frame, depth) : constant('');
    });
    return this.#returned(target, passed, frame, depth);
  }

  /** What a function returns for these arguments; undefined where it is not followed. */
  #returned(
    target: SourceNode,
    passed: readonly Value[],
    frame: Frame | undefined,
    depth: number,
  ): Value | undefined {
    const frameDepth = (frame?.depth ?? 0) + 1;
    const returned = frameDepth > mostFrames ? [] : this.#file.reader.returnsOf(target);
    if (returned.length === 0) return undefined;
    const inside = {
      function: target,
      arguments: passed,
      outer: frame,
      depth: frameDepth,
      known: new Map<SourceNode, Value>(),
    };
    return either(returned.map((value) => this.#trace(value, inside, depth)));
  }

  /** `list.map((element) => …)`, `list.filter(…)` */
  #iterated(
    call: CallShape,
    { element = 0, returnsResults }: Iterator,
    frame: Frame | undefined,
    depth: number,
  ): Value {
    const [given, first] = call.arguments;
    const elements = call.callee.object ? this.#trace(call.callee.object, frame, depth) : constant('');
    if (!returnsResults || !given) return elements;
    const target = this.#functionAt(given.value);
    if (!target) return either([elements, unknown(given.value, 'unknown')]);
    const before = Array.from({ length: element }, () =>
      first ? this.#trace(first.value, frame, depth) : elements,
    );
    return this.#returned(target, [...before, elements, constant('0')], frame, depth) ?? elements;
  }

  #functionAt(node: SourceNode): SourceNode | undefined {
    const value = this.resolved(node);
    if (this.#file.reader.functions.has(value.type)) return value;
    const shape = this.#file.shapeOf(value);
    return shape.kind === 'name' ? this.#uses.declared(shape.name, node) : undefined;
  }

  /** An expression, or the one that its name was last given. */
  resolved(node: SourceNode): SourceNode {
    let inner = this.#file.bare(node);
    for (let turn = 0; turn < 8; turn++) {
      const shape = this.#file.shapeOf(inner);
      if (shape.kind !== 'name') return inner;
      const newest = definitionsAt(this.#file, shape.name, inner).find(
        ({ binding }) => binding.kind !== 'added',
      );
      if (newest?.binding.kind !== 'assigned' || newest.binding.path.length > 0) return inner;
      inner = this.#file.bare(newest.binding.value);
    }
    return inner;
  }
}

/** Whether a parameter of a handler is the request itself: what somebody else wrote of it is listed by frameworks. */
function isWholeRequest({ text }: SourceNode): boolean {
  return /^_?request$/.test(text);
}
