const begin = '# >>> ppagent >>>';
const end = '# <<< ppagent <<<';

/** Shells whose scripts the block is valid in. */
const shellScript = /^#!\s*\S*(?:\/|env\s+(?:-S\s+)?)(?:ba|da|k|z)?sh\b/;

/** Whether a hook's text is a script that the block can go into. */
export function isShellScript(text: string): boolean {
  return text === '' || shellScript.test(text) || !text.startsWith('#!');
}

/**
 * Puts the block into a hook's script, right behind its first line, so that neither an `exit` nor an `exec` further down
 * skips it. A block that is there already is replaced; the rest stays byte for byte.
 *
 * @param launcher path of `bin/ppagent.js`, for repositories that have no ppagent of their own
 */
export function withBlock(script: string, launcher: string): string {
  const rest = withoutBlock(script);
  const firstLine = rest.startsWith('#!')
    ? rest.slice(0, rest.indexOf('\n') + 1 || undefined)
    : '#!/bin/sh\n';
  const body = rest.startsWith('#!') ? rest.slice(firstLine.length) : rest;
  return `${firstLine.endsWith('\n') ? firstLine : `${firstLine}\n`}${block(launcher)}${body}`;
}

/** The script as it would be without ppagent. */
export function withoutBlock(script: string): string {
  const from = script.indexOf(`${begin}\n`);
  const to = script.indexOf(`${end}\n`, from);
  return from < 0 || to < 0 ? script : script.slice(0, from) + script.slice(to + end.length + 1);
}

/** Whether nothing but the block would be in a script. */
export function isEmptyScript(script: string): boolean {
  return script.split('\n').every((line) => line.trim() === '' || line.startsWith('#!'));
}

/** The ppagent that the repository itself has installed, else the one that installed the hook: never whatever npm finds. */
function block(launcher: string): string {
  return `${begin}
ppagent='./node_modules/.bin/ppagent'
[ -x "$ppagent" ] || ppagent=${shellQuote(launcher)}
if [ ! -x "$ppagent" ]; then
  echo "ppagent is not at $ppagent any more: run \\\`ppagent hook install\\\` again, or commit with --no-verify" >&2
  exit 2
fi
"$ppagent" hook run || exit $?
${end}
`;
}

function shellQuote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
