// Written by `npm run generate` from the files in this folder; do not edit.
import { entry as entry0 } from './card.ts';
import { entry as entry1 } from './coordinates.ts';
import { entry as entry2 } from './crypto-address.ts';
import { entry as entry3 } from './date-of-birth.ts';
import { entry as entry4 } from './email.ts';
import { entry as entry5 } from './hostname.ts';
import { entry as entry6 } from './iban.ts';
import { entry as entry7 } from './ip-address.ts';
import { entry as entry8 } from './literal.ts';
import { entry as entry9 } from './mac-address.ts';
import { entry as entry10 } from './national-id.ts';
import { entry as entry11 } from './passport.ts';
import { entry as entry12 } from './person.ts';
import { entry as entry13 } from './phone.ts';
import { entry as entry14 } from './postal-address.ts';
import { entry as entry15 } from './secret.ts';
import { entry as entry16 } from './tax-id.ts';
import { entry as entry17 } from './url.ts';
import { entry as entry18 } from './us-ssn.ts';
import { entry as entry19 } from './username.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const registry: readonly { readonly id: string; readonly entry: RegistryEntry }[] = [
  { id: "card", entry: entry0 },
  { id: "coordinates", entry: entry1 },
  { id: "crypto-address", entry: entry2 },
  { id: "date-of-birth", entry: entry3 },
  { id: "email", entry: entry4 },
  { id: "hostname", entry: entry5 },
  { id: "iban", entry: entry6 },
  { id: "ip-address", entry: entry7 },
  { id: "literal", entry: entry8 },
  { id: "mac-address", entry: entry9 },
  { id: "national-id", entry: entry10 },
  { id: "passport", entry: entry11 },
  { id: "person", entry: entry12 },
  { id: "phone", entry: entry13 },
  { id: "postal-address", entry: entry14 },
  { id: "secret", entry: entry15 },
  { id: "tax-id", entry: entry16 },
  { id: "url", entry: entry17 },
  { id: "us-ssn", entry: entry18 },
  { id: "username", entry: entry19 },
];
