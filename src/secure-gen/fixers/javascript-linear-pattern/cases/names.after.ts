const name = /^[a-z]*$/i;

export const isName = (text: string): boolean => name.test(text);
export const isList = (text: string): boolean => /^(?:[a-z0-9],?)+$/.test(text);
