import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { argument, argumentsOf, type CallCheck, calls, every } from '../../matching/calls.ts';
import { flows, fromAnybody } from '../../matching/flows.ts';
import type { RuleContext } from '../../matching/matcher.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const rendering = /^(?:render\w*|TemplateResponse)$/;

/** Whether an expression is what a template gets under a name. */
const isGivenToTemplate: CallCheck = (_call, node, context) => {
  const { parent } = node;
  const isValue =
    (parent?.type === 'pair' || parent?.type === 'keyword_argument') && parent.field('value') === node;
  return isValue && isInRendering(parent, context);
};

function isInRendering(pair: SourceNode, { file }: RuleContext): boolean {
  let node = pair.parent;
  for (let up = 0; node && up < 8; up++, node = node.parent) {
    const call = file.callAt(node);
    if (call && call.callee.name !== 'dict') return rendering.test(call.callee.name);
    if (/statement$/.test(node.type)) return false;
  }
  return false;
}

/** An encoder whose name says that it is made for pages. */
const isForPages: CallCheck = (call) =>
  argumentsOf(call, 'cls').some(({ text }) => /html|safe|escap/i.test(text));

export const entry: RegistryEntry = {
  title: 'JSON given to a template without escaping what ends a script',
  cwe: [79],
  severity: 'medium',
  precision: 'medium',
  languages: ['python'],
  message: 'JSON may hold `</script>`, and a template has to show it unescaped for a script to read it.',
  why: 'A text of a user with `</script><script>…` in it ends the script and begins another one.',
  hint: 'Hand over the data and use the json_script or tojson filter, or an encoder that writes <, > and & as \\u003c, \\u003e and \\u0026.',
  references: [
    'https://docs.djangoproject.com/en/stable/ref/templates/builtins/#json-script',
    'https://jinja.palletsprojects.com/en/stable/templates/#jinja-filters.tojson',
  ],
  match: [
    calls({
      to: ['json.dumps', 'simplejson.dumps', 'ujson.dumps'],
      where: every(
        isGivenToTemplate,
        (call, node, context) => isForPages(call, node, context) === false,
        argument([0, 'obj'], flows({ use: 'html', from: fromAnybody })),
      ),
    }),
  ],
};
