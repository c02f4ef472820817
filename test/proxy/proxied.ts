import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { canaryRepository } from './canary-repository.ts';
import { type RunningProxy, startProxy } from './running-proxy.ts';
import { type Script, type ScriptedUpstream, startUpstream } from './scripted-upstream.ts';

/** The key that only the gate has. */
export const upstreamKey = ['upstream', 'key', '5f0c'].join('-');

export interface Proxied extends AsyncDisposable {
  readonly upstream: ScriptedUpstream;
  readonly proxy: RunningProxy;
  /** The official clients, pointed at the proxy; they try once. */
  readonly openai: OpenAI;
  readonly anthropic: Anthropic;
}

interface ProxiedOptions {
  /** Further arguments. */
  readonly argv?: readonly string[];
  /** Whose API the upstream speaks; default: it is named by its URL alone and gets the calls of both. */
  readonly api?: 'openai' | 'anthropic';
}

/** A scripted upstream, the built proxy in front of it in a repository with a known author, and the official clients. */
export async function startProxied(
  script: Script,
  { argv = [], api }: ProxiedOptions = {},
): Promise<Proxied> {
  const upstream = await startUpstream(script);
  const named = api ? `${api}=${upstream.baseUrl}` : upstream.baseUrl;
  const proxy = await startProxy({
    cwd: canaryRepository(),
    data: temporaryFolder(),
    argv: ['--upstream', named, ...argv],
    env: { PPAGENT_API_KEY: upstreamKey },
  });
  return {
    upstream,
    proxy,
    openai: new OpenAI({ baseURL: `${proxy.url}/v1`, apiKey: proxy.token, maxRetries: 0 }),
    anthropic: new Anthropic({ baseURL: proxy.url, apiKey: proxy.token, maxRetries: 0 }),
    [Symbol.asyncDispose]: async () => {
      await proxy[Symbol.asyncDispose]();
      await upstream[Symbol.asyncDispose]();
    },
  };
}
