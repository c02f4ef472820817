import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls, every } from '../../matching/calls.ts';
import { anyOf, has, isConstant, not } from '../../matching/check.ts';
import { isText } from '../../matching/literal-text.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const any = isText(/^\*$/);

export const entry: RegistryEntry = {
  title: 'Message to whatever page is in the window',
  cwe: [201, 346],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'The message goes to the window, whatever page of whatever site is in it by now.',
  why: 'A page of somebody else that frames or opens this one reads what is sent: names, tokens, contents.',
  hint: "Name the origin that is meant: target.postMessage(data, 'https://app.example.com').",
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/API/Window/postMessage#security_concerns',
    'https://cwe.mitre.org/data/definitions/201.html',
  ],
  match: [
    calls({
      to: ['*.postMessage', 'postMessage'],
      where: every(argument(1, anyOf(any, has(['targetOrigin'], any))), argument(0, not(isConstant()))),
    }),
  ],
};
