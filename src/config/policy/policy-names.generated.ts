// Written by `npm run generate` from the registries of stand-ins and languages; do not edit.

/** Types of what is hidden: those that a policy can block. */
export const redactedTypes = [
  "card",
  "coordinates",
  "crypto-address",
  "date-of-birth",
  "email",
  "hostname",
  "iban",
  "ip-address",
  "literal",
  "mac-address",
  "national-id",
  "passport",
  "person",
  "phone",
  "postal-address",
  "secret",
  "tax-id",
  "url",
  "us-ssn",
  "username",
] as const;

/** Languages that a policy can allow. */
export const knownLanguages = [
  "bash",
  "go",
  "java",
  "javascript",
  "json",
  "python",
  "tsx",
  "typescript",
] as const;
