import { ecmascript } from '../analysis/syntax/code-language.ts';
import type { RegistryEntry } from './registry-entry.ts';

const decorators = ['Body', 'Query', 'Param', 'Headers', 'UploadedFile', 'UploadedFiles', 'Args', 'Cookies'];

/** NestJS: decorators fill the parameters of its controllers. */
export const entry: RegistryEntry = {
  name: 'NestJS',
  source: 'https://docs.nestjs.com/controllers',
  languages: ecmascript,
  handlers: {
    parameterDecorators: decorators.flatMap((name) => [
      name,
      `@nestjs.common.${name}`,
      `@nestjs.graphql.${name}`,
    ]),
  },
};
