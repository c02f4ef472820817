export const isOurs = (origin: string): boolean => origin === 'https://app.example.com';

export function follow(link: string): string | undefined {
  return isKnownOrigin(link, "https://docs.example.com") ? link : undefined;
}

/** Whether an address is one of an origin. */
function isKnownOrigin(address: unknown, origin: string): boolean {
  try {
    return new URL(String(address)).origin === origin;
  } catch (error) {
    return false;
  }
}
