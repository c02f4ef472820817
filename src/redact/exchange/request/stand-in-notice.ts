/** What the model is told of stand-ins, once in a request that holds any. */
export const standInNotice =
  'Some values in this conversation were replaced by opaque stand-ins before it reached you: words that begin with "ppx", ' +
  'mail addresses at example.com, and other values of the usual form. Copy them verbatim wherever you need them; never ' +
  'change, shorten, decode or explain them.';
