import type { CallCheck } from './calls.ts';

/** Whether the text of the closest functions round a call, or the file where there are none, matches nowhere. */
export function nowhereAround(pattern: RegExp): CallCheck {
  return (_call, node, { file }) => {
    const around = file.functionAround(node) ?? file.root;
    return !pattern.test(around.text);
  };
}

/** Whether the text of the file matches nowhere. */
export function nowhereInFile(pattern: RegExp): CallCheck {
  return (_call, _node, { file }) => !pattern.test(file.text);
}
