import { argument, calls, every } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import { textAround } from '../../matching/file-text.ts';
import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const cleaned = textAround(
  /secure_filename|get_valid_filename|basename|uuid|token_|safe_join|allowed_file|get_available_name/,
);
const anyName = flows({ use: 'path', from: ['remote', 'parameter', 'unknown'], evenGuarded: true });

/** Whether the name that a browser gave an uploaded file becomes part of a path. */
const namedByUpload: Check = (node, context) => {
  const verdict = anyName(node, context);
  if (typeof verdict !== 'object') return false;
  const { steps } = verdict.flow;
  if (
    !steps.some(({ text }) =>
      /\b(?:file\w*|upload\w*|image|photo|f|doc\w*|attachment)(?:\[[^\]]*\]|\.get\([^)]*\))?\.(?:filename|name)$/i.test(
        text,
      ),
    )
  )
    return false;
  return cleaned(node, context) ? false : verdict;
};

/** Words without which a program takes no uploads. */
const takesUploads = /\bFILES\b|\.files\b|UploadFile|upload|FieldStorage|\.filename\b/i;

export const entry: RegistryEntry = {
  title: 'Upload saved under the name it came with',
  cwe: [434, 22, 641],
  severity: 'high',
  precision: 'medium',
  languages: ['python'],
  message: 'The browser, or who forges a request, chooses the name and the ending of this file.',
  why: 'A name with `..` leads to another folder, and an ending such as `.html` or `.py` makes the server deliver or run it.',
  hint: "Make up a name with uuid.uuid4() and an ending from a list of those allowed, or clean it with werkzeug's secure_filename.",
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/File_Upload_Cheat_Sheet.html',
    'https://flask.palletsprojects.com/en/stable/patterns/fileuploads/',
  ],
  match: [
    calls({ to: ['*.save'], where: argument([0, 'dst'], namedByUpload) }),
    ...sinks(
      'path',
      ['python'],
      namedByUpload,
      every((_call, _node, { file }) => takesUploads.test(file.text)),
    ),
  ],
};
