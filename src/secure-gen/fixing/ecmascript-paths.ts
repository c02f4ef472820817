import type { FileAnalysis } from '../analysis/file-analysis.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import { memberOf, moduleOf } from './ecmascript-imports.ts';
import { importedModules } from './ecmascript-modules.ts';
import { partsOfText, type TextPart, textOf } from './ecmascript-texts.ts';
import type { TextEdit } from './text-edit.ts';

/** `path.resolve` and `path.sep` as they can be written at a place. */
export interface PathTools {
  readonly resolve: string;
  readonly separator: string;
  readonly edits: readonly TextEdit[];
}

export function pathTools(file: FileAnalysis, at: SourceNode): PathTools | undefined {
  const imported = importedModules(file).filter(({ name }) => name === 'path');
  if (imported.length > 0 && imported.every(({ object }) => object === undefined)) {
    const [resolve, separator] = [memberOf(file, at, 'path', 'resolve'), memberOf(file, at, 'path', 'sep')];
    return (
      resolve &&
      separator && {
        resolve: resolve.code,
        separator: separator.code,
        edits: [...resolve.edits, ...separator.edits],
      }
    );
  }
  const path = moduleOf(file, at, 'path');
  return path && { resolve: `${path.code}.resolve`, separator: `${path.code}.sep`, edits: path.edits };
}

/** A path that is put together of a folder and a name that comes from elsewhere. */
export interface JoinedPath {
  /** The folder, as code. */
  readonly folder: string;
  /** What is behind it, as code; each an argument of a call that joins. */
  readonly names: readonly string[];
  /** What joins them: `path.join`; undefined where the path is a text. */
  readonly join: string | undefined;
}

/** @param isFromElsewhere whether a part of it is what the folder must hold */
export function joinedPathOf(
  file: FileAnalysis,
  path: SourceNode,
  isFromElsewhere: (node: SourceNode) => boolean,
): JoinedPath | undefined {
  const bare = file.bare(path);
  const call = file.callAt(bare);
  if (!call) return ofText(file, bare, isFromElsewhere);
  const callee = bare.field('function');
  if (
    !callee ||
    !/^(?:join|resolve)$/.test(call.callee.name) ||
    call.arguments.some(({ isSpread }) => isSpread)
  )
    return undefined;
  const given = call.arguments.map(({ value }) => value);
  const first = given.findIndex(isFromElsewhere);
  if (first < 1) return undefined;
  const before = given.slice(0, first).map(({ text }) => text);
  return {
    folder: before.length === 1 ? before[0]! : `${callee.text}(${before.join(', ')})`,
    names: given.slice(first).map(({ text }) => text),
    join: callee.text,
  };
}

function nameOf(file: FileAnalysis, parts: readonly TextPart[]): string {
  const [only, ...others] = parts;
  return others.length === 0 && typeof only === 'object' ? only.text : textOf(file, parts);
}

/** Begins with a slash itself. */
const pathOfAddress = /\b(?:req|request|ctx)\.(?:url|path|originalUrl)\b|\bpathname$/;

function ofText(
  file: FileAnalysis,
  text: SourceNode,
  isFromElsewhere: (node: SourceNode) => boolean,
): JoinedPath | undefined {
  const parts = partsOfText(file, text);
  const first = parts.findIndex((part) => typeof part !== 'string' && isFromElsewhere(part));
  const value = parts[first];
  if (first < 1 || typeof value !== 'object') return undefined;
  const before: TextPart[] = [...parts.slice(0, first)];
  const last = before.at(-1);
  if (typeof last === 'string' && last.endsWith('/')) before[before.length - 1] = last.replace(/\/+$/, '');
  else if (!pathOfAddress.test(value.text)) return undefined;
  const folder = before.filter((part) => part !== '');
  if (folder.length === 0) return undefined;
  const [only] = folder;
  return {
    folder: folder.length === 1 && typeof only === 'object' ? only.text : textOf(file, folder),
    names: [nameOf(file, parts.slice(first))],
    join: undefined,
  };
}
