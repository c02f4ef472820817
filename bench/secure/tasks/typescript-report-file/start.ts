import { tmpdir } from 'node:os';

/**
 * Saves a report on a customer as a temporary file, for the program that mails it and then deletes it.
 *
 * @param customer letters, digits and `-`
 * @param text is saved as UTF-8
 * @returns the absolute path of a new file below the system's folder for temporary files; its name ends in `CUSTOMER.txt`
 */
export function saveReport(customer: string, text: string): string {
  throw new Error('not implemented');
}
