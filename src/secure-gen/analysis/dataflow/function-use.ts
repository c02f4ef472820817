import { CalleeIndex } from '../../knowledge/callee-index.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { FileAnalysis } from '../file-analysis.ts';
import type { CallShape, Parameter } from '../syntax/shape.ts';
import type { SourceNode } from '../syntax/source-node.ts';
import { calleeReference, type Reference, referenceOf } from './path-of.ts';

/** Calls of a function that are looked at. */
const mostCalls = 6;

/** Who calls a function. */
export interface Usage {
  /** The calls of it in the file. */
  readonly calls: readonly CallShape[];
  /** Whether nobody else can call it. */
  readonly isPrivate: boolean;
  /** Whether a framework calls it with data of a request in this parameter. */
  isHandler(parameter: number): boolean;
  readonly parameters: readonly Parameter[];
  /** The call that it is an argument of. */
  readonly passedTo: SourceNode | undefined;
}

/** How the functions of a file are used. */
export class FunctionUse {
  readonly #file: FileAnalysis;
  readonly #knowledge: Knowledge;
  readonly #known = new Map<SourceNode, Usage>();
  readonly #registering = new CalleeIndex<{
    readonly receiver?: RegExp;
    readonly parameters?: readonly number[];
  }>();

  constructor(file: FileAnalysis, knowledge: Knowledge) {
    this.#file = file;
    this.#knowledge = knowledge;
    for (const { handlers } of knowledge.entries) {
      for (const { calls, receiver } of handlers?.registeredBy ?? []) {
        const { parameters } = handlers!;
        this.#registering.addAll(calls, { ...(receiver && { receiver }), ...(parameters && { parameters }) });
      }
    }
  }

  of(owner: SourceNode): Usage {
    let usage = this.#known.get(owner);
    if (!usage) {
      usage = this.#usageOf(owner);
      this.#known.set(owner, usage);
    }
    return usage;
  }

  /** The function of the file that a name means. */
  declared(name: string, use: SourceNode): SourceNode | undefined {
    for (const { binding } of this.#file.boundNames(name)) {
      if (binding.kind === 'function') {
        return this.#file.reader.functions.has(binding.node.type) ? binding.node : undefined;
      }
      if (binding.kind !== 'assigned') continue;
      const value = this.#file.bare(binding.value);
      if (this.#file.reader.functions.has(value.type) && !use.isInside(value)) return value;
    }
    return this.#method(name);
  }

  #method(name: string): SourceNode | undefined {
    const leaf = this.#file.occurrencesOf(name).find(({ parent }) => parent?.type === 'method_definition');
    return leaf?.parent;
  }

  #usageOf(owner: SourceNode): Usage {
    const shape = this.#file.shapeOf(owner);
    const parameters = shape.kind === 'function' ? shape.parameters : [];
    const name = this.#file.reader.nameOf(owner);
    const calls = name === undefined ? [] : this.#callsOf(name).slice(0, mostCalls);
    const handled = this.#handledParameters(owner, name);
    return {
      calls,
      isPrivate:
        calls.length > 0 &&
        (this.#file.functionAround(owner) !== undefined || (this.#file.reader.isPrivate?.(owner) ?? false)),
      isHandler: (parameter) =>
        this.#isFilled(parameters[parameter]) || handled === 'all' || (handled?.includes(parameter) ?? false),
      parameters,
      passedTo: this.#callWith(owner),
    };
  }

  /** `@RequestParam String name` */
  #isFilled(parameter: Parameter | undefined): boolean {
    const holder = parameter?.node.parent;
    return (holder ? this.#file.reader.decoratorsOf(holder) : []).some((decorator) => {
      const reference = this.#decorating(decorator);
      return reference !== undefined && this.#knowledge.parameterDecorators.find(reference) === true;
    });
  }

  #decorating(decorator: SourceNode): Reference | undefined {
    const isCall = this.#file.callAt(decorator) !== undefined;
    return isCall ? calleeReference(this.#file, decorator) : referenceOf(this.#file, decorator);
  }

  #callsOf(name: string): CallShape[] {
    return this.#file.occurrencesOf(name).flatMap((leaf) => {
      let node: SourceNode | undefined = leaf.parent;
      // The name, or the member that ends with it, is what is called.
      if (node && !this.#file.callAt(node)) node = node.end === leaf.end ? node.parent : undefined;
      const call = node && this.#file.callAt(node);
      return call && call.callee.name === name && !call.arguments.some(({ value }) => leaf.isInside(value))
        ? [call]
        : [];
    });
  }

  #handledParameters(owner: SourceNode, name: string | undefined): readonly number[] | 'all' | undefined {
    for (const decorator of this.#file.reader.decoratorsOf(owner)) {
      const reference = this.#decorating(decorator);
      const framework = reference && this.#knowledge.handlerDecorators.find(reference);
      if (framework) return framework.handlers?.parameters ?? 'all';
    }
    return this.#registeredParameters(owner) ?? this.#registeredByName(name) ?? this.#expected(owner, name);
  }

  /** The call that a node is an argument of. */
  #callWith(node: SourceNode): SourceNode | undefined {
    const call = node.parent?.parent;
    return call && this.#file.callAt(call)?.arguments.some(({ value }) => value === node) ? call : undefined;
  }

  /** Where a framework calls functions that look like this one. */
  #expected(owner: SourceNode, name: string | undefined): readonly number[] | 'all' | undefined {
    const shape = this.#file.shapeOf(owner);
    if (shape.kind !== 'function' || shape.parameters.length === 0) return undefined;
    const signature = shape.parameters.map((parameter) => parameter.name).join(', ');
    const around = owner.parent?.closest(this.#file.reader.classes);
    const line = around?.text.split('\n', 1)[0] ?? '';
    const framework = this.#knowledge.entries.find(
      ({ handlers }) =>
        handlers?.signature?.test(signature) ||
        (name !== undefined && handlers?.methods?.called.test(name) && handlers.methods.inClass.test(line)),
    );
    return framework && (framework.handlers?.parameters ?? 'all');
  }

  /** `app.get('/', function (req, res) { … })` */
  #registeredParameters(node: SourceNode): readonly number[] | 'all' | undefined {
    const call = this.#callWith(node);
    const shape = call && this.#file.callAt(call);
    if (!shape) return undefined;
    const reference = calleeReference(this.#file, call);
    const registering = reference && this.#registering.find(reference);
    if (!registering) return undefined;
    const { receiver, parameters = 'all' } = registering;
    return !receiver || receiver.test(shape.callee.object?.text ?? '') ? parameters : undefined;
  }

  #registeredByName(name: string | undefined): readonly number[] | 'all' | undefined {
    if (name === undefined) return undefined;
    for (const leaf of this.#file.occurrencesOf(name)) {
      const found = this.#registeredParameters(leaf);
      if (found) return found;
    }
    return undefined;
  }
}
