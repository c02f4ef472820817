import type { ServerResponse } from 'node:http';
import {
  type Received,
  type Script,
  type ScriptedUpstream,
  sendEvents,
  sendJson,
  startUpstream,
} from '../../proxy/scripted-upstream.ts';
import {
  chatAnswer,
  chatEvents,
  messagesAnswer,
  messagesEvents,
  responsesAnswer,
  responsesEvents,
} from '../../proxy/wire-answers.ts';

/** What a scripted model replies; the number counts requests from 0. */
export type ScriptedReply = (received: Received, number: number) => string;

/** A provider on loopback that replies what a test wants, in the format and the way in which it is asked. */
export function startProvider(reply: string | ScriptedReply): Promise<ScriptedUpstream> {
  return startUpstream((received, response, number) =>
    answer(received, response, typeof reply === 'string' ? reply : reply(received, number)),
  );
}

/** Answers one request as its path and body ask for. */
export function answer(received: Received, response: ServerResponse, text: string): void | Promise<void> {
  const format = formats[received.path.replace('/v1', '')];
  if (!format) return void response.writeHead(404).end();
  const wantsStream = JSON.parse(received.body.toString()).stream === true;
  const pieces = text.match(/[\s\S]{1,7}/g) ?? [];
  return wantsStream ? sendEvents(response, format.events(pieces)) : sendJson(response, format.whole(text));
}

const formats: Readonly<
  Record<string, { whole: (text: string) => object; events: (pieces: string[]) => Iterable<string> }>
> = {
  '/chat/completions': { whole: chatAnswer, events: chatEvents },
  '/responses': { whole: responsesAnswer, events: responsesEvents },
  '/messages': { whole: messagesAnswer, events: messagesEvents },
};

/** Scripts of requests in turn; the last one again and again. */
export function inTurn(...scripts: readonly Script[]): Script {
  return (received, response, number) => (scripts[number] ?? scripts.at(-1)!)(received, response, number);
}
