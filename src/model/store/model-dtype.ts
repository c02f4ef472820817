/** Precisions of weights by transformers.js's names, in the order in which they suit a CPU. */
export const modelDtypes = ['q4', 'q8', 'int8', 'uint8', 'q4f16', 'bnb4', 'fp16', 'fp32'] as const;

export type ModelDtype = (typeof modelDtypes)[number];
