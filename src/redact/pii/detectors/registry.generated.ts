// Written by `npm run generate` from the files in this folder; do not edit.
import { entry as entry0 } from './coordinates/coordinates.ts';
import { entry as entry1 } from './crypto-address/crypto-address.ts';
import { entry as entry2 } from './date-of-birth/date-of-birth.ts';
import { entry as entry3 } from './email/email.ts';
import { entry as entry4 } from './home-path-user/home-path-user.ts';
import { entry as entry5 } from './iban/iban.ts';
import { entry as entry6 } from './ip-address/ip-address.ts';
import { entry as entry7 } from './mac-address/mac-address.ts';
import { entry as entry8 } from './national-id/national-id.ts';
import { entry as entry9 } from './passport/passport.ts';
import { entry as entry10 } from './payment-card/payment-card.ts';
import { entry as entry11 } from './person/person.ts';
import { entry as entry12 } from './personal-url/personal-url.ts';
import { entry as entry13 } from './phone-number/phone-number.ts';
import { entry as entry14 } from './postal-address/postal-address.ts';
import { entry as entry15 } from './private-host-name/private-host-name.ts';
import { entry as entry16 } from './tax-id/tax-id.ts';
import { entry as entry17 } from './us-ssn/us-ssn.ts';
import { entry as entry18 } from './user-name/user-name.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const registry: readonly { readonly id: string; readonly entry: RegistryEntry }[] = [
  { id: "coordinates", entry: entry0 },
  { id: "crypto-address", entry: entry1 },
  { id: "date-of-birth", entry: entry2 },
  { id: "email", entry: entry3 },
  { id: "home-path-user", entry: entry4 },
  { id: "iban", entry: entry5 },
  { id: "ip-address", entry: entry6 },
  { id: "mac-address", entry: entry7 },
  { id: "national-id", entry: entry8 },
  { id: "passport", entry: entry9 },
  { id: "payment-card", entry: entry10 },
  { id: "person", entry: entry11 },
  { id: "personal-url", entry: entry12 },
  { id: "phone-number", entry: entry13 },
  { id: "postal-address", entry: entry14 },
  { id: "private-host-name", entry: entry15 },
  { id: "tax-id", entry: entry16 },
  { id: "us-ssn", entry: entry17 },
  { id: "user-name", entry: entry18 },
];
