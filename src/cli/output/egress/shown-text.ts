import type { ShownRequest } from '../../egress/shown-request.ts';
import { hiddenIn } from '../fix/hidden-in.ts';
import { formatBytes } from '../format-bytes.ts';
import type { Style } from '../terminal-style.ts';
import { readableJson } from './readable-json.ts';

/** A piece of a body that stands for something else. */
export interface ShownPiece {
  readonly start: number;
  readonly end: number;
}

export interface ShownTextOptions {
  readonly style: Style;
  /** Without colours, stand-ins are put between marks. */
  readonly hasColours: boolean;
  /** Where in a text stand-ins are, in their order. */
  readonly findStandIns: (text: string) => readonly ShownPiece[];
}

/** A request that was not sent, for people: head and body as they would leave, and what there is to say of them. */
export function shownText(request: ShownRequest, options: ShownTextOptions): string {
  const { bold, dim } = options.style;
  const headers = Object.entries(request.headers).map(([name, value]) => `${dim(`${name}:`)} ${value}`);
  const head = [bold(`${request.method} ${request.url}`), ...headers];
  return `${head.join('\n')}\n\n${highlighted(readableJson(request.body), options)}\n\n${aboutText(request, options)}\n`;
}

function highlighted(text: string, { style, hasColours, findStandIns }: ShownTextOptions): string {
  const mark = (standIn: string) => (hasColours ? style.inverse(style.yellow(standIn)) : `⟦${standIn}⟧`);
  let written = '';
  let done = 0;
  for (const { start, end } of findStandIns(text)) {
    written += text.slice(done, start) + mark(text.slice(start, end));
    done = end;
  }
  return written + text.slice(done);
}

function aboutText(
  { bytes, sha256, replaced, sources, risk, policyHash, refusal }: ShownRequest,
  { style, hasColours }: ShownTextOptions,
): string {
  const marks = hasColours ? '' : ', between ⟦ and ⟧';
  const decisions = {
    send: 'it may be sent',
    ask: 'you are asked before it is sent',
    refuse: 'it is refused',
  };
  const verdict = refusal
    ? style.red(`the gate would stop it: ${refusal.message.replace(/^not sent: /, '')} [${refusal.code}]`)
    : style.green('the gate would let it pass');
  return [
    `about   ${sources.join(', ')}`,
    `body    ${formatBytes(bytes)}, sha256 ${sha256}`,
    `hidden  ${hiddenIn(replaced).replace(/^hidden: /, '')}${Object.keys(replaced).length > 0 ? marks : ''}`,
    `risk    ${risk.score} of 100: ${decisions[risk.decision]}`,
    ...risk.reasons.map((reason) => `          ${reason}`),
    `policy  ${policyHash.slice(0, 16)}`,
    verdict,
  ].join('\n');
}
