import type { JsonText } from '../../../../src/model/remote/json-text.ts';
import type { JsonValue } from '../../../../src/model/remote/json-value.ts';
import type { OutboundRequest } from '../../../../src/model/remote/outbound-request.ts';
import type { WireFormatId } from '../../../../src/model/remote/wire-format-id.ts';
import { Exchange, type ExchangeOptions } from '../../../../src/redact/exchange/exchange.ts';
import { Vault } from '../../../../src/redact/vault/vault.ts';
import { type Answer, ScriptedGate } from './scripted-gate.ts';

const paths: Readonly<Record<WireFormatId, string>> = {
  'openai-chat': '/chat/completions',
  'openai-responses': '/responses',
  'anthropic-messages': '/messages',
};

export function requestOf(
  format: WireFormatId,
  body: JsonValue | JsonText,
  more: Partial<OutboundRequest> = {},
): OutboundRequest {
  return {
    purpose: 'proxy',
    provider: 'somebody',
    format,
    method: 'POST',
    path: paths[format],
    headers: { 'content-type': 'application/json' },
    body,
    model: 'some-model',
    sources: [],
    ...more,
  };
}

/** An exchange whose provider gives the scripted answer, with what is behind it. */
export function exchangeWith(answer?: Answer, more: Partial<ExchangeOptions> = {}) {
  const gate = new ScriptedGate(answer);
  const vault = Vault.ephemeral();
  const exchange = new Exchange({
    gate,
    vault,
    policyHash: '0'.repeat(64),
    restoreSecrets: 'anywhere',
    ...more,
  });
  return { exchange, gate, vault };
}

/** The body of a request as it would leave. */
export async function sealedBody(
  exchange: Exchange,
  format: WireFormatId,
  body: JsonValue | JsonText,
): Promise<string> {
  return (await exchange.prepare(requestOf(format, body))).text;
}
