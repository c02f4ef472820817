import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { calls } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const looksAtSender = /\borigin\b|\bsource\b|isTrusted|verif|allowed/i;

/** Whether a handler that stands here, or in the file, takes messages without a look at who sent them. */
const believesAll: Check = (node, { file, tracer }) => {
  const named = file.shapeOf(node);
  const declared =
    named.kind === 'name'
      ? file.boundNames(named.name).find(({ binding }) => binding.kind === 'function')?.binding
      : undefined;
  const handler = declared?.kind === 'function' ? declared.node : tracer.resolved(node);
  const shape = file.shapeOf(handler);
  if (shape.kind !== 'function' || shape.parameters.length === 0) return false;
  const [first] = shape.parameters;
  const usesData =
    first &&
    (first.name.includes('data') ||
      new RegExp(`\\b${first.name.replace(/\W/g, '')}\\b`).test(shape.body.text));
  return usesData === true && !looksAtSender.test(handler.text.slice(0, 20_000));
};

export const entry: RegistryEntry = {
  title: 'Message taken from any page',
  cwe: [346, 345, 940],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'This handler takes messages from every window, whatever site it shows.',
  why: 'Any page that opens or frames this one sends it messages, and has it do what they say.',
  hint: 'Begin with if (event.origin !== "https://app.example.com") return;',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/API/Window/postMessage#security_concerns',
    'https://cheatsheetseries.owasp.org/cheatsheets/HTML5_Security_Cheat_Sheet.html',
  ],
  match: [
    calls({
      to: ['*.addEventListener', 'addEventListener'],
      where: (call, _node, context) => {
        const [type, handler] = call.arguments;
        if (!type || !handler || !/^['"`]message['"`]$/.test(type.value.text)) return false;
        const isWindow =
          !call.callee.object || /^(?:window|globalThis|top|parent)$/.test(call.callee.object.text);
        return isWindow && believesAll(handler.value, context) !== false;
      },
    }),
  ],
};
