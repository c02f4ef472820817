import type { WireFormatId } from '../../../src/model/remote/wire-format-id.ts';

/** What a model says in an answer: read with code of its own, from the formats' references. */
export function saidIn(answer: string, format: WireFormatId, stream: boolean): string {
  if (!stream) return wholeText(JSON.parse(answer), format);
  const events = answer
    .split(/\r?\n\r?\n/)
    .flatMap((event) => /^data: ?(.*)$/m.exec(event)?.[1] ?? [])
    .filter((data) => data !== '[DONE]')
    .map((data) => JSON.parse(data));
  return events.map((event) => piece(event, format)).join('');
}

// biome-ignore lint/suspicious/noExplicitAny: whatever a server says
function wholeText(answer: any, format: WireFormatId): string {
  switch (format) {
    case 'openai-chat':
      return answer.choices[0].message.content;
    case 'openai-responses':
      return answer.output[0].content[0].text;
    case 'anthropic-messages':
      return answer.content[0].text;
  }
}

// biome-ignore lint/suspicious/noExplicitAny: whatever a server says
function piece(event: any, format: WireFormatId): string {
  switch (format) {
    case 'openai-chat':
      return event.choices?.[0]?.delta?.content ?? '';
    case 'openai-responses':
      return event.type === 'response.output_text.delta' ? event.delta : '';
    case 'anthropic-messages':
      return event.delta?.type === 'text_delta' ? event.delta.text : '';
  }
}
