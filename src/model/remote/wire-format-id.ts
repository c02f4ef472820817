/** The forms of request and answer that are spoken: OpenAI's two, and Anthropic's. */
export type WireFormatId = 'openai-chat' | 'openai-responses' | 'anthropic-messages';
