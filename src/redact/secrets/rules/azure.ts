import { namedRule } from '../named-rule.ts';
import {
  alphanumeric,
  anyHex,
  base64,
  base64url,
  custom,
  lowerAlphanumeric,
  oneOf,
  sequence,
} from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Three random characters stand before the generation. */
const secretStart = custom(
  '(?<![\\w~.-])[\\w~.-]{3}',
  (sample) => sample.alphanumeric(3),
  (sample) => sample.alphanumeric(2),
  3,
);
const generations = Array.from({ length: 10 }, (_none, generation) => `${generation}Q~`);
const secretEnd = custom(
  '[\\w~.-]{31,34}(?![~.-]\\w|~)',
  (sample) => sample.alphanumeric(34),
  (sample) => sample.alphanumeric(30),
  34,
);
const configurationHost = custom(
  'https://[\\w-]{2,50}',
  (sample) => `https://${sample.lower(9)}`,
  (sample) => sample.lower(3),
  58,
);
const configurationId = custom(
  '[\\w+/:.-]{4,80}',
  (sample) => `${sample.alphanumeric(4)}-l9-s0:${sample.base64(20)}`,
  (sample) => sample.alphanumeric(3),
  80,
);
const configurationSecret = custom(
  '[A-Za-z0-9+/]{36,100}={0,2}',
  (sample) => `${sample.base64(43)}=`,
  (sample) => sample.base64(30),
  102,
);

export const entry: RegistryEntry = {
  name: 'Microsoft Azure',
  source: 'https://learn.microsoft.com/en-us/purview/sit-defn-all-creds',
  rules: [
    tokenRule(
      'azure-ad-client-secret',
      'Microsoft Entra (Azure AD) client secret',
      [secretStart, oneOf(...generations), secretEnd],
      { severity: 'critical' },
    ),
    tokenRule(
      'azure-storage-account-key',
      'Azure storage account key',
      [oneOf('AccountKey=', 'accountKey='), base64(86), '=='],
      { severity: 'critical' },
    ),
    tokenRule(
      'azure-shared-access-key',
      'Azure Service Bus, Event Hubs or IoT Hub shared access key',
      ['SharedAccessKey=', base64(43), '='],
      { severity: 'critical' },
    ),
    namedRule(
      'azure-storage-key',
      'Azure storage or Cosmos DB key',
      ['azure', 'storage account', 'storage key', 'cosmos', 'documentdb'],
      sequence(base64(86), '=='),
      { severity: 'critical', words: 'key|secret|token|auth|storage' },
    ),
    tokenRule(
      'azure-app-configuration',
      'Azure App Configuration connection string',
      [configurationHost, '.azconfig.io;Id=', configurationId, ';Secret=', configurationSecret],
      { severity: 'critical' },
    ),
    tokenRule(
      'azure-devops-personal-access-token',
      'Azure DevOps personal access token',
      [alphanumeric(76), 'AZDO', alphanumeric(4)],
      { severity: 'critical' },
    ),
    tokenRule(
      'azure-resource-key',
      'Azure resource key of the 2024 form',
      [alphanumeric(52), 'JQQJ99', alphanumeric(26)],
      { severity: 'critical' },
    ),
    namedRule(
      'azure-devops-legacy-token',
      'Azure DevOps personal access token of the old form',
      ['token', 'devops', 'vsts'],
      lowerAlphanumeric(52),
      { severity: 'critical', words: false },
    ),
    tokenRule('azure-function-key', 'Azure Functions key', [base64url(44), 'AzFu', base64url(6), '=='], {
      severity: 'critical',
    }),
    tokenRule(
      'azure-container-registry-password',
      'Azure Container Registry password',
      [base64(42), '+ACR', alphanumeric(6)],
      { severity: 'critical' },
    ),
    tokenRule('azure-search-key', 'Azure AI Search key', [alphanumeric(42), 'AzSe', alphanumeric(6)], {
      severity: 'critical',
    }),
    tokenRule('azure-cosmos-key', 'Azure Cosmos DB key', [base64(76), 'ACDb', base64(6), '=='], {
      severity: 'critical',
    }),
    tokenRule(
      'azure-storage-identifiable-key',
      'Azure storage account key with its signature',
      [base64(76), '+ASt', base64(6), '=='],
      { severity: 'critical' },
    ),
    tokenRule(
      'azure-messaging-identifiable-key',
      'Azure messaging, IoT or Event Grid key with its signature',
      [base64(33), oneOf('+ASb', '+AEh', 'AIoT', 'AZEG', 'ARed', 'AzCa', 'APIM'), base64(5, 6), '='],
      { severity: 'critical' },
    ),
    namedRule(
      'azure-cognitive-services-key',
      'Azure AI services, OpenAI or Maps key',
      ['azure', 'cognitive', 'subscription key', 'apim subscription'],
      anyHex(32),
      { severity: 'critical', words: 'key|secret|token|api' },
    ),
    namedRule(
      'azure-search-legacy-key',
      'Azure AI Search key of the old form',
      ['azure search', 'search admin', 'search api', 'search query'],
      alphanumeric(52),
      { words: 'key|token|secret' },
    ),
    tokenRule(
      'azure-publish-profile-password',
      'Azure App Service publish profile password',
      ['userPWD="', alphanumeric(60)],
      { severity: 'critical' },
    ),
    namedRule(
      'azure-function-legacy-key',
      'Azure Functions key of the old form',
      ['azure', 'functions key', 'function key', 'functionkey'],
      sequence(base64(54), '=='),
      { severity: 'critical', words: 'key|code|secret' },
    ),
  ],
};
