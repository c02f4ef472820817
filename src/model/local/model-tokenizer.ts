import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Template } from '@huggingface/jinja';
import { Tokenizer } from '@huggingface/tokenizers';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { ChatMessage, Prompt } from '../language-model.ts';
import { readModelJson } from './read-model-json.ts';

/** Stands for a message's content while the chat template is rendered. */
const contentMark = '\u{f8ff}';

/** Text to tokens and back, with the model's own vocabulary and chat template. */
export class ModelTokenizer {
  readonly #tokenizer: Tokenizer;
  readonly #template: Template;
  /** Splits text at the spelling of control tokens, so that content can never act as one. */
  readonly #controlTokens: RegExp;

  /** What the template may put at the ends of a text. */
  readonly #variables: Readonly<Record<string, string>>;

  private constructor(
    tokenizer: Tokenizer,
    template: Template,
    controlTokens: readonly string[],
    variables: Readonly<Record<string, string>>,
  ) {
    this.#tokenizer = tokenizer;
    this.#template = template;
    this.#variables = variables;
    const escaped = controlTokens.map((token) => token.replace(/[|\\{}()[\]^$+*?.]/g, '\\$&'));
    this.#controlTokens = escaped.length > 0 ? new RegExp(`(${escaped.join('|')})`) : /(?!)/;
  }

  /**
   * Loads a tokenizer from a model folder.
   *
   * @throws PpagentError MODEL_LOAD_FAILED
   */
  static async load(folder: string): Promise<ModelTokenizer> {
    const [model, config] = await Promise.all([
      readModelJson(folder, 'tokenizer.json'),
      readModelJson(folder, 'tokenizer_config.json'),
    ]);
    const added = (model.added_tokens ?? []) as readonly { readonly content: string }[];
    return new ModelTokenizer(
      new Tokenizer(model, config),
      new Template(await chatTemplate(folder, config)),
      added.map((token) => token.content),
      Object.fromEntries(templateVariables.map((name) => [name, spelling(config[name])])),
    );
  }

  /** Tokens of plain text. The spelling of a control token in it stays plain text. */
  encode(text: string): number[] {
    return text.split(this.#controlTokens).flatMap((piece, index) => {
      const isControl = index % 2 === 1;
      if (!isControl) return this.#encodeTokens(piece);
      return [...this.#encodeTokens(piece.slice(0, 2)), ...this.#encodeTokens(piece.slice(2))];
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
          ...this.#encodeTokens('<|fim_prefix|>'),
          ...this.encode(prompt.prefix),
          ...this.#encodeTokens('<|fim_suffix|>'),
          ...this.encode(prompt.suffix),
          ...this.#encodeTokens('<|fim_middle|>'),
        ];
    }
  }

  #encodeChat(messages: readonly ChatMessage[], replyPrefix: string): number[] {
    const rendered = this.#template.render({
      ...this.#variables,
      messages: messages.map((message) => ({ role: message.role, content: contentMark })),
      add_generation_prompt: true,
    });
    const frames = rendered.split(contentMark);
    return [
      ...frames.flatMap((frame, index) => [
        ...this.#encodeTokens(frame),
        ...this.encode(messages[index]?.content ?? ''),
      ]),
      ...this.encode(replyPrefix),
    ];
  }

  /** Spellings of control tokens in it become those. */
  #encodeTokens(text: string): number[] {
    // What stands at the ends of a whole text is the template's business.
    return text === '' ? [] : this.#tokenizer.encode(text, { add_special_tokens: false }).ids;
  }
}

const templateVariables = ['bos_token', 'eos_token', 'unk_token'] as const;

/** A token stands in its file as its spelling, or with what else there is to say of it. */
function spelling(token: unknown): string {
  if (typeof token === 'string') return token;
  const { content } = (token ?? {}) as { readonly content?: unknown };
  return typeof content === 'string' ? content : '';
}

/** Older models have it among the settings of their tokenizer, newer ones in a file of its own. */
async function chatTemplate(folder: string, config: Readonly<Record<string, unknown>>): Promise<string> {
  if (typeof config.chat_template === 'string') return config.chat_template;
  const file = join(folder, 'chat_template.jinja');
  return readFile(file, 'utf8').catch((cause) => {
    throw new PpagentError('MODEL_LOAD_FAILED', `${folder} does not say how to talk to its model`, {
      cause,
      remedy: 'Take a model that follows instructions: those have a chat template.',
    });
  });
}
