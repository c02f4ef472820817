import type { ProviderSettings } from '../../config/settings/provider-settings.ts';
import type { Purpose } from '../../egress/gate/wire-request.ts';
import type { RemoteChoice } from '../model-choice.ts';
import { RemoteModel } from './remote-model.ts';
import type { Transport } from './transport.ts';
import type { ModelPrice } from './usage/model-price.ts';
import type { UsageMeter } from './usage/usage-meter.ts';
import type { WireFormatId } from './wire-format-id.ts';

export interface OpenRemoteOptions {
  readonly transport: Transport;
  readonly purpose: Purpose;
  readonly meter: UsageMeter;
  /** Which of OpenAI's two formats a provider of its kind is asked in. Default: chat completions. */
  readonly api?: 'chat' | 'responses';
  readonly stream: boolean;
  /** How long one answer may take, all attempts together, in milliseconds. */
  readonly deadlineMs: number;
}

/** Tokens that fit into a context where settings do not say: as many as all that are worth asking have. */
const defaultContextLength = 32_768;

/** A model of a provider, behind a transport. */
export function openRemoteModel({ provider, model }: RemoteChoice, options: OpenRemoteOptions): RemoteModel {
  const { name, baseUrl } = provider;
  const isAddress = name === new URL(baseUrl).host;
  return new RemoteModel({
    ...options,
    id: isAddress ? `${baseUrl}#${model}` : `${name}:${model}`,
    provider: name,
    keyTarget: isAddress ? baseUrl : name,
    model,
    format: formatOf(provider, options.api),
    isOpenAi: new URL(provider.baseUrl).hostname === 'api.openai.com',
    contextLength: provider.models[model]?.contextTokens ?? defaultContextLength,
  });
}

/** What the user's settings say that a model costs; undefined where they do not. */
export function configuredPrice({ provider, model }: RemoteChoice): ModelPrice | undefined {
  const { inputPrice, cachedInputPrice, outputPrice } = provider.models[model] ?? {};
  if (inputPrice === undefined || outputPrice === undefined) return undefined;
  return { input: inputPrice, output: outputPrice, cachedInput: cachedInputPrice };
}

function formatOf({ kind }: ProviderSettings, api: OpenRemoteOptions['api']): WireFormatId {
  if (kind === 'anthropic') return 'anthropic-messages';
  return api === 'responses' ? 'openai-responses' : 'openai-chat';
}
