import type Parser from 'tree-sitter';
import type { SyntaxNode } from 'tree-sitter';
import type { LanguageId } from './language-of-path.ts';
import { registry } from './languages/registry.generated.ts';
import type { RegistryEntry } from './languages/registry-entry.ts';

/** What a visitor of a tree gets; nothing of it may be kept, nor used after the visitor has returned. */
export interface SyntaxTree {
  readonly root: SyntaxNode;
  /** The text that was parsed; node indices are UTF-16 positions in it. */
  readonly text: string;
  readonly language: RegistryEntry;
}

interface LoadedLanguage {
  readonly language: RegistryEntry;
  readonly parser: Parser;
}

const loaded = new Map<LanguageId, Promise<LoadedLanguage>>();

/** A tree takes about so many bytes a character of source, measured over mixed sources. */
const treeBytesPerCharacter = 12;

/** Native trees are freed by finalisers, which run only between tasks: give them a turn after so many characters. */
const charactersBetweenPauses = 128 * 1024;
let charactersSincePause = 0;

/**
 * Parses a text and hands its tree to `visit`, which must be done with it when it returns. The tree is dropped at once,
 * so memory does not grow with the number of files.
 */
export async function withSyntaxTree<T>(
  languageId: LanguageId,
  text: string,
  visit: (tree: SyntaxTree) => T,
): Promise<T> {
  const { language, parser } = await load(languageId);
  charactersSincePause += text.length;
  if (charactersSincePause > charactersBetweenPauses) {
    charactersSincePause = 0;
    await new Promise(setImmediate);
  }
  // The default buffer holds 32 KB, and a longer text throws `Invalid argument`.
  const tree = parser.parse(text, undefined, { bufferSize: Math.max(32 * 1024, 2 * text.length + 2) });
  hintCollector(text.length);
  return visit({ root: tree.rootNode, text, language });
}

/** Whether the text cannot be parsed without leaving something out or making something up (ERROR, MISSING). */
export function hasSyntaxErrors(languageId: LanguageId, text: string): Promise<boolean> {
  return withSyntaxTree(languageId, text, ({ root }) => root.hasError);
}

/**
 * V8 cannot see the memory of a native tree and so would not collect it in time. An array buffer of that size, dropped
 * at once and never touched, costs address space only but is counted.
 */
function hintCollector(characters: number): void {
  new ArrayBuffer(characters * treeBytesPerCharacter);
}

function load(languageId: LanguageId): Promise<LoadedLanguage> {
  let language = loaded.get(languageId);
  if (!language) {
    language = loadLanguage(languageId);
    loaded.set(languageId, language);
  }
  return language;
}

async function loadLanguage(languageId: LanguageId): Promise<LoadedLanguage> {
  const registered = registry.find(({ id }) => id === languageId);
  if (!registered) throw new Error(`no such language: ${languageId}`);
  const [{ default: TreeSitter }, language] = await Promise.all([import('tree-sitter'), registered.load()]);
  const parser = new TreeSitter();
  parser.setLanguage(await language.loadGrammar());
  return { language, parser };
}
