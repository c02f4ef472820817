import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Template } from '@huggingface/jinja';
import { Tokenizer } from '@huggingface/tokenizers';
import type { ChatMessage, Prompt } from '../language-model.ts';

/** Stands for a message's content while the chat template is rendered. */
const contentMark = '\u{f8ff}';

/** Text to tokens and back, with the model's own vocabulary and chat template. */
export class ModelTokenizer {
  readonly #tokenizer: Tokenizer;
  readonly #template: Template;
  /** Splits text at the spelling of control tokens, so that content can never act as one. */
  readonly #controlTokens: RegExp;

  private constructor(tokenizer: Tokenizer, template: Template, controlTokens: readonly string[]) {
    this.#tokenizer = tokenizer;
    this.#template = template;
    const escaped = controlTokens.map((token) => token.replace(/[|\\{}()[\]^$+*?.]/g, '\\$&'));
    this.#controlTokens = new RegExp(`(${escaped.join('|')})`);
  }

  /** Loads a tokenizer from a model folder. */
  static async load(folder: string): Promise<ModelTokenizer> {
    const [model, config] = await Promise.all(
      ['tokenizer.json', 'tokenizer_config.json'].map(async (name) =>
        JSON.parse(await readFile(join(folder, name), 'utf8')),
      ),
    );
    const added = Object.values(config.added_tokens_decoder as Record<string, { content: string }>);
    return new ModelTokenizer(
      new Tokenizer(model, config),
      new Template(config.chat_template),
      added.map((token) => token.content),
    );
  }

  /** Tokens of plain text. The spelling of a control token in it stays plain text. */
  encode(text: string): number[] {
    return text.split(this.#controlTokens).flatMap((piece, index) => {
      const isControl = index % 2 === 1;
      if (!isControl) return piece === '' ? [] : this.#tokenizer.encode(piece).ids;
      return [
        ...this.#tokenizer.encode(piece.slice(0, 2)).ids,
        ...this.#tokenizer.encode(piece.slice(2)).ids,
      ];
    });
  }

  decode(tokens: readonly number[]): string {
    if (tokens.length === 0) return '';
    return this.#tokenizer.decode([...tokens], {
      skip_special_tokens: true,
      clean_up_tokenization_spaces: false,
    });
  }

  /** Tokens of a prompt, control tokens included, ready to be continued. */
  encodePrompt(prompt: Prompt): number[] {
    switch (prompt.kind) {
      case 'text':
        return this.encode(prompt.text);
      case 'chat':
        return this.#encodeChat(prompt.messages, prompt.replyPrefix ?? '');
      case 'fill-in-the-middle':
        return [
          ...this.#encodeControl('<|fim_prefix|>'),
          ...this.encode(prompt.prefix),
          ...this.#encodeControl('<|fim_suffix|>'),
          ...this.encode(prompt.suffix),
          ...this.#encodeControl('<|fim_middle|>'),
        ];
    }
  }

  #encodeChat(messages: readonly ChatMessage[], replyPrefix: string): number[] {
    const rendered = this.#template.render({
      messages: messages.map((message) => ({ role: message.role, content: contentMark })),
      add_generation_prompt: true,
    });
    const frames = rendered.split(contentMark);
    return [
      ...frames.flatMap((frame, index) => [
        ...this.#encodeControl(frame),
        ...this.encode(messages[index]?.content ?? ''),
      ]),
      ...this.encode(replyPrefix),
    ];
  }

  #encodeControl(text: string): number[] {
    return this.#tokenizer.encode(text).ids;
  }
}
