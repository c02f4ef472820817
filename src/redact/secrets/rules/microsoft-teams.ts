import { custom, hex, oneOf, uuid } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const signature = custom(
  '[\\w-]{40,48}',
  (sample) => sample.base64url(43),
  (sample) => sample.base64url(39),
  48,
);

export const entry: RegistryEntry = {
  name: 'Microsoft Teams',
  source:
    'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  rules: [
    tokenRule('microsoft-teams-webhook', 'Microsoft Teams webhook URL', [
      oneOf(
        'outlook.office.com/webhook/',
        'outlook.office365.com/webhook/',
        // After the tenant's name and a full stop.
        'webhook.office.com/webhookb2/',
        'webhook.office365.com/webhookb2/',
      ),
      uuid,
      '@',
      uuid,
      '/IncomingWebhook/',
      hex(32),
      '/',
      uuid,
    ]),
    tokenRule('microsoft-workflow-signature', 'Signature of a Microsoft Power Automate or Logic Apps URL', [
      oneOf('&sv=1.0&sig=', '&sv=1.0&amp;sig='),
      signature,
    ]),
  ],
};
