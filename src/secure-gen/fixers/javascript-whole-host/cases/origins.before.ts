export const isOurs = (origin: string): boolean => origin.startsWith('https://app.example.com');

export function follow(link: string): string | undefined {
  return link.startsWith("https://docs.example.com") ? link : undefined;
}
