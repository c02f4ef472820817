import { calleeReference } from '../../analysis/dataflow/path-of.ts';
import { replaced } from '../../fixing/python-call.ts';
import { PythonImports } from '../../fixing/python-imports.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import { argumentsOf } from '../../matching/calls.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-weak-hash'] };

/**
 * MD5 and SHA-1 → SHA-256, by whichever library; nobody makes two inputs with the same hash. Hashes become longer: those that
 * were stored, or that others work out, no longer match.
 */
export const entry: RegistryEntry = {
  fix(place) {
    const { node, file } = place;
    const call = file.callAt(node);
    const path = calleeReference(file, node)?.path ?? '';
    const callee = node.field('function');
    if (!call || !callee || /\.encode\(.*\[:\d+\]/.test(node.text)) return undefined;
    if (/^(?:hashlib\.new|hmac\.(?:new|HMAC|digest))$/.test(path) || call.callee.name === 'sign')
      return inArguments(place);
    const member = callee.field('attribute');
    if (/^hashlib\.(?:md[45]|sha1)$/.test(path) && member) return [replaced(member, 'sha256')];
    if (/^hashlib\.(?:md[45]|sha1)$/.test(path)) return named(place, 'hashlib', 'sha256', callee);
    if (/(?:^|\.)hashes\.(?:MD5|SHA1)$/.test(path) && member) return [replaced(member, 'SHA256')];
    const library = /^(Crypto(?:dome)?\.Hash)\.(?:MD[245]|SHA1?)\.new$/.exec(path);
    const module = callee.field('object');
    return library && module?.type === 'identifier' ? named(place, library[1]!, 'SHA256', module) : undefined;
  },
};

/** A name from an import in the place of another one. */
function named(
  { file, node }: WeakPlace,
  module: string,
  member: string,
  instead: { readonly start: number; readonly end: number },
): readonly TextEdit[] | undefined {
  const imports = new PythonImports(file, node);
  const name = imports.alone(module, member);
  return name === undefined
    ? undefined
    : [{ start: instead.start, end: instead.end, text: name }, ...imports.edits()];
}

/** `hashlib.new("md5")`, `hmac.new(key, text, hashlib.md5)`, `sign(key, "sha1")` */
function inArguments({ file, node, context }: WeakPlace): readonly TextEdit[] | undefined {
  const call = file.callAt(node)!;
  for (const given of argumentsOf(call, [0, 1, 2, 'name', 'digestmod', 'digest'])) {
    const value = context.tracer.resolved(given);
    if (/^b?(["'])(?:md[45]|sha-?1)\1$/i.test(given.text))
      return [replaced(given, given.text.replace(/md[45]|sha-?1/i, 'sha256'))];
    const member = given.field('attribute');
    if (/^hashlib\.(?:md5|sha1)$/.test(value.text) && member) return [replaced(member, 'sha256')];
  }
  return undefined;
}
