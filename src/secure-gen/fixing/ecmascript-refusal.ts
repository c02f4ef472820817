import type { FileAnalysis } from '../analysis/file-analysis.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import { literalOf, styleOf } from './ecmascript-style.ts';

const responses = /^_?(?:res|response|resp)$/;
const richResponse =
  /\bexpress\b|\b(?:res|response)\s*\.(?:status|send|json|render|sendFile|redirect|sendStatus)\(/;

/**
 * Statements that end what is being done for a request at a place, as a block behind a condition: an answer where there is
 * a response, an error otherwise; undefined where an error would end the program, since nobody could catch it.
 *
 * @param status of HTTP
 */
export function refusal(
  file: FileAnalysis,
  at: SourceNode,
  status: number,
  message: string,
): readonly string[] | undefined {
  const { end } = styleOf(file);
  const holder = responseAt(file, at);
  if (holder === undefined) {
    const isCallback = file.functionAround(at)?.parent?.type === 'arguments';
    return isCallback ? undefined : [`throw new Error(${literalOf(file, message)})${end}`];
  }
  const { name, kind } = holder;
  if (kind === 'koa') return [`${name}.throw(${status})${end}`];
  if (kind === 'fastify') return [`return ${name}.code(${status}).send()${end}`];
  return richResponse.test(file.text)
    ? [`${name}.status(${status}).send(${literalOf(file, message)})${end}`, `return${end}`]
    : [`${name}.writeHead(${status})${end}`, `${name}.end()${end}`, `return${end}`];
}

/** A condition with what follows if it holds. */
export function guard(file: FileAnalysis, condition: string, lines: readonly string[]): readonly string[] {
  const { step } = styleOf(file);
  return [`if (${condition}) {`, ...lines.map((line) => step + line), '}'];
}

interface ResponseAt {
  readonly name: string;
  readonly kind: 'node' | 'koa' | 'fastify';
}

/** What the response is called that a function round a place answers with. */
function responseAt(file: FileAnalysis, at: SourceNode): ResponseAt | undefined {
  for (let owner = file.functionAround(at); owner; owner = file.functionAround(owner)) {
    const shape = file.shapeOf(owner);
    const names = shape.kind === 'function' ? shape.parameters.map(({ name }) => name) : [];
    const response = names.find((name) => responses.test(name));
    if (response) return { name: response, kind: 'node' };
    if (names[0] === 'ctx' && /\bkoa\b|Koa/.test(file.text)) return { name: 'ctx', kind: 'koa' };
    if (names[1] === 'reply' && /\bfastify\b/i.test(file.text)) return { name: 'reply', kind: 'fastify' };
  }
  return undefined;
}
