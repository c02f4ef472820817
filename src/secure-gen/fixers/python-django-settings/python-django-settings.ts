import { replaced } from '../../fixing/python-call.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-django-protection-off'] };

const validators = ['UserAttributeSimilarity', 'MinimumLength', 'CommonPassword', 'NumericPassword'];

/**
 * Settings that protect are on again: HTTPS with HSTS for a year, `nosniff`, no frames, the password checks of a new project.
 * Names of hosts are known to nobody but the user.
 */
export const entry: RegistryEntry = {
  fix({ node }) {
    const [name, value] = [
      node.field('left') ?? node.field('key'),
      node.field('right') ?? node.field('value'),
    ];
    const setting = /\w+/.exec(name?.text ?? '')?.[0];
    if (!setting || !value) return undefined;
    if (value.text === 'False') return [replaced(value, 'True')];
    if (setting === 'SECURE_HSTS_SECONDS') return [replaced(value, '31536000')];
    const quote = /["']/.exec(value.text)?.[0] ?? '"';
    if (setting === 'X_FRAME_OPTIONS') return [replaced(value, `${quote}DENY${quote}`)];
    if (setting !== 'AUTH_PASSWORD_VALIDATORS' || node.type !== 'assignment') return undefined;
    const lines = validators.map(
      (each) => `    {"NAME": "django.contrib.auth.password_validation.${each}Validator"},`,
    );
    return [replaced(value, ['[', ...lines, ']'].join('\n'))];
  },
};
