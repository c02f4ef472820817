import { withSyntaxTree } from '../../repo/parse-source.ts';
import type { FunctionSymbol } from '../../repo/symbols/source-symbol.ts';
import { FileAnalysis } from '../../secure-gen/analysis/file-analysis.ts';
import { type CodeLanguage, ecmascript } from '../../secure-gen/analysis/syntax/code-language.ts';
import { readerOf } from '../../secure-gen/analysis/syntax/reader-of.ts';
import { SourceNode } from '../../secure-gen/analysis/syntax/source-node.ts';
import { memberOf } from '../../secure-gen/fixing/ecmascript-imports.ts';
import { isFree } from '../../secure-gen/fixing/ecmascript-modules.ts';
import { PythonImports } from '../../secure-gen/fixing/python-imports.ts';
import type { TextEdit } from '../../secure-gen/fixing/text-edit.ts';

/** Modules of Python that safer code calls by their names. */
const pythonModules = new Set(
  'ast base64 hashlib hmac html json os pathlib re secrets shlex shutil subprocess tempfile urllib.parse'.split(
    ' ',
  ),
);

/** Modules of Node.js, by the names that their functions are imported by. */
const nodeFunctions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    child_process: 'execFile execFileSync spawn spawnSync',
    crypto:
      'createHash createHmac randomBytes randomInt randomUUID scryptSync timingSafeEqual createCipheriv pbkdf2Sync',
  }).flatMap(([module, names]) => names.split(' ').map((name) => [name, module] as const)),
);
const nodeModules = new Set(['child_process', 'crypto', 'fs', 'os', 'path']);

/** New code of a function, spelled as its file calls things, and the edits of the file that import them. */
export interface ImportingCode {
  readonly code: string;
  /** Of the file as it was, all in front of the function. */
  readonly edits: readonly TextEdit[];
}

export interface ImportTarget {
  readonly language: CodeLanguage;
  /** The file as it is. */
  readonly text: string;
  readonly symbol: FunctionSymbol;
}

/**
 * Finds what new code of a function uses of the standard library and its file does not import: who writes a function again
 * cannot write what stands above it. What a file calls otherwise is called so.
 */
export async function importingCode(
  { language, text, symbol }: ImportTarget,
  code: string,
): Promise<ImportingCode> {
  const reader = await readerOf(language);
  const found = await withSyntaxTree(language, text, ({ root }) => {
    const file = new FileAnalysis(language, text, SourceNode.root(root, text), reader);
    const at = file.root.leafAt(symbol.bodyRange.startIndex);
    if (language === 'python') return inPython(file, at, code);
    const isEcmascript = (ecmascript as readonly CodeLanguage[]).includes(language);
    return isEcmascript ? inEcmascript(file, at, code) : { code, edits: [] };
  });
  const isInFront = found.edits.every(({ end }) => end <= symbol.range.startIndex);
  return isInFront ? found : { code, edits: [] };
}

function inPython(file: FileAnalysis, at: SourceNode, code: string): ImportingCode {
  const imports = new PythonImports(file, at);
  for (const [, name, member] of code.matchAll(/(?<![\w.'"])([a-z]\w*(?:\.parse)?)\.([A-Za-z_]\w*)/g)) {
    const isImportedHere = new RegExp(`\\bimport\\s+${name!.split('.')[0]}\\b`).test(code);
    if (pythonModules.has(name!) && !isImportedHere) imports.ofModule(name!, member!);
  }
  return { code, edits: imports.edits() };
}

function inEcmascript(file: FileAnalysis, at: SourceNode, code: string): ImportingCode {
  const edits = new Map<number, TextEdit>();
  const spelled = code.replace(
    /(?<![\w.$'"`])(?:([a-z_]\w*)\.)?([a-z]\w*)(?=\s*\()/g,
    (whole, object: string | undefined, member: string) => {
      const module = object ?? nodeFunctions.get(member);
      if (module === undefined || (object !== undefined && !nodeModules.has(object))) return whole;
      const isMadeHere = new RegExp(
        `\\b(?:const|let|var|function)\\b[^;=\\n]*\\b${object ?? member}\\b`,
      ).test(code);
      if (isMadeHere || !isFree(file, object ?? member)) return whole;
      const imported = memberOf(file, at, module, member);
      if (imported === undefined) return whole;
      for (const edit of imported.edits) {
        const other = edits.get(edit.start);
        if (other?.text !== edit.text)
          edits.set(edit.start, other ? { ...other, text: other.text + edit.text } : edit);
      }
      return imported.code;
    },
  );
  return { code: spelled, edits: [...edits.values()] };
}
