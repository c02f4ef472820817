/** Languages that steering is learned for; TypeScript is steered as JavaScript. */
export const steeredLanguages = ['javascript', 'python'] as const;

export type SteeredLanguage = (typeof steeredLanguages)[number];

const names: Readonly<Record<string, SteeredLanguage>> = {
  js: 'javascript',
  javascript: 'javascript',
  ts: 'javascript',
  typescript: 'javascript',
  tsx: 'javascript',
  py: 'python',
  python: 'python',
};

/** The steered language that a short or long name means. */
export function steeredLanguage(name: string): SteeredLanguage | undefined {
  return Object.hasOwn(names, name) ? names[name] : undefined;
}
