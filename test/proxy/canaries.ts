import { inventedSecret } from '../support/invented-secret.ts';

/** Invented values that must not leave, put together here so that no file holds them. */
export const canaries = {
  token: inventedSecret(11).token,
  password: ['Tr4vel', 'ling', '-Heron', '!92'].join(''),
  email: ['wilhelmina.ostrander', 'ostrander-tools.net'].join('@'),
  phone: ['+44 20', '7946', '0958'].join(' '),
  card: ['4556', '7375', '8689', '9855'].join(' '),
  person: ['Wilhelmina', 'Ostrander'].join(' '),
} as const;

/** A text with every canary, and with what is easily spoilt on the way: quotes, backslashes, line ends, letters beyond ASCII. */
export const canaryText = [
  `Mail ${canaries.email} or ring ${canaries.phone}; ${canaries.person} answers.`,
  `const token = "${canaries.token}";\tconst password = '${canaries.password}';`,
  `card: ${canaries.card} \\ "quoted" \r\n— ünïcode, 日本語, 😀`,
].join('\n');

/** The author of the repository that the proxy runs in, so that the person is known. */
export const author = { name: canaries.person, email: canaries.email };
