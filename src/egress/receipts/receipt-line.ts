import type { Purpose } from '../gate/wire-request.ts';
import type { Receipt, RefusedPart } from './receipt.ts';

/** Longest name that is kept whole, in UTF-16 units: names come from whoever asks, and a log is no place for more. */
const longestName = 200;

/** An entry as it is hashed and stored, without the newline: JSON with its members in one order. */
export function lineOf(receipt: Receipt): string {
  const { kind, index, time } = receipt;
  return JSON.stringify({ kind, index, time, ...detailsOf(receipt) });
}

function detailsOf(receipt: Receipt): object {
  if (receipt.kind === 'outcome') {
    const { intent, result, status = null, receivedBytes, milliseconds } = receipt;
    return { intent, result, status, receivedBytes, milliseconds: Math.round(milliseconds) };
  }
  if (receipt.kind === 'refused') {
    const { purpose, provider, rule, part, offset = null, bytes } = receipt;
    return { purpose, provider: provider === undefined ? null : cut(provider), rule, part, offset, bytes };
  }
  const { purpose, provider, host, path, method, model, bytes, sha256, policyHash, replaced, sources } =
    receipt;
  const target = { provider: cut(provider), host: cut(host), path: cut(path), method, model: cut(model) };
  const counts = Object.fromEntries(Object.entries(replaced).sort());
  return { purpose, ...target, bytes, sha256, policyHash, replaced: counts, sources };
}

function cut(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName)}…`;
}

const purposes: readonly string[] = ['fix', 'escalation', 'proxy', 'model-list'] satisfies readonly Purpose[];
const parts: readonly string[] = [
  'host',
  'path',
  'headers',
  'body',
  'policy',
  'seal',
] satisfies readonly RefusedPart[];

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isHash: Check = (value) => typeof value === 'string' && /^[\da-f]{64}$/.test(value);
const isTime: Check = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);
const isOneOf =
  (names: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && names.includes(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const isCounts: Check = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isCount);

const placed = { index: isCount, time: isTime };

/** What the members of each kind of entry have to be. */
const forms: Readonly<Record<Receipt['kind'], Readonly<Record<string, Check>>>> = {
  intent: {
    ...placed,
    purpose: isOneOf(purposes),
    provider: isText,
    host: isText,
    path: isText,
    method: isOneOf(['GET', 'POST']),
    model: isText,
    bytes: isCount,
    sha256: isHash,
    policyHash: isText,
    replaced: isCounts,
    sources: isCount,
  },
  outcome: {
    ...placed,
    intent: isCount,
    result: isOneOf(['answered', 'failed', 'stopped']),
    status: orNull(isCount),
    receivedBytes: isCount,
    milliseconds: isCount,
  },
  refused: {
    ...placed,
    purpose: isOneOf(purposes),
    provider: orNull(isText),
    rule: isText,
    part: isOneOf(parts),
    offset: orNull(isCount),
    bytes: isCount,
  },
};

/** The entry that a line holds; undefined where it holds none. */
export function receiptIn(line: Uint8Array): Receipt | undefined {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const members = value as Record<string, unknown>;
  const { kind } = members;
  if (kind !== 'intent' && kind !== 'outcome' && kind !== 'refused') return undefined;
  if (!Object.entries(forms[kind]).every(([name, check]) => check(members[name]))) return undefined;
  for (const name of ['status', 'offset', 'provider']) if (members[name] === null) members[name] = undefined;
  return members as unknown as Receipt;
}
