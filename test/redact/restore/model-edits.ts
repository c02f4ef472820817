/** What a model does to a placeholder when it writes it down; each leaves it one and the same to a reader. */
export const modelEdits: Readonly<Record<string, (placeholder: string) => string>> = {
  'upper case': (text) => text.toUpperCase(),
  'capital first letter': (text) => text[0]!.toUpperCase() + text.slice(1),
  'spaces around': (text) => `  ${text}  `,
  'markdown escape': (text) => text.replace(/[_.@+-]/g, '\\$&'),
  'percent encoding': (text) =>
    text.replace(/[^a-z0-9]/gi, (sign) =>
      Buffer.from(sign).toString('hex').replace(/../g, '%$&').toUpperCase(),
    ),
  'percent encoding twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'HTML reference': (text) => text.replace(/[^a-z0-9]/gi, (sign) => `&#${sign.charCodeAt(0)};`),
  'JSON escape': (text) =>
    text.replace(/[^a-z0-9]/gi, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'zero-width characters': (text) => text.replace(/(.{4})(?=.)/g, '$1\u200b'),
  'soft hyphens': (text) => text.replace(/(.{5})(?=.)/g, '$1\u00ad'),
  'brackets and backticks': (text) => `[\`${text}\`]`,
  'quotes inside angle brackets': (text) => `<"${text}">`,
  'line break inside': (text) => `${text.slice(0, 9)}\n${text.slice(9)}`,
  'wrapped with a hyphen and a comment leader': (text) => `${text.slice(0, 14)}-\n    // ${text.slice(14)}`,
  'wrapped in lines that a diff adds': (text) => `${text.slice(0, 14)}\n+${text.slice(14)}`,
  'full width': (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  'markdown emphasis': (text) => `**${text.slice(0, 11)}**${text.slice(11)}`,
  'trailing punctuation': (text) => `${text}, and ${text}!`,
  "possessive 's": (text) => `${text}'s`,
};

/** What a model does to tokens alone: a stand-in with other separators is another value. */
export const tokenEdits: Readonly<Record<string, (token: string) => string>> = {
  'hyphens for underscores': (text) => text.replaceAll('_', '-'),
  'non-breaking hyphens': (text) => text.replaceAll('_', '\u2011'),
  'spaces for underscores': (text) => text.replaceAll('_', ' '),
  'camel case': (text) => text.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
  'plural s': (text) => `${text}s`,
  'doubled underscores': (text) => text.replaceAll('_', '__'),
  'inside a longer name': (text) => `get_${text}_value`,
};
