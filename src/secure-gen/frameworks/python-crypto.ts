import type { RegistryEntry } from './registry-entry.ts';

/** What makes random or hashed values in Python: nobody chooses how they come out. */
export const entry: RegistryEntry = {
  name: 'Python cryptography',
  source: 'https://docs.python.org/3/library/crypto.html',
  languages: ['python'],
  constants: [
    '*.hexdigest',
    'secrets.token_hex',
    'secrets.token_urlsafe',
    'secrets.token_bytes',
    'secrets.randbelow',
    'secrets.randbits',
    'os.urandom',
    'uuid.uuid1',
    'werkzeug.security.generate_password_hash',
    'bcrypt.gensalt',
    'bcrypt.hashpw',
  ],
};
