import type { PersonalDataType } from '../pii/personal-data-type.ts';

/**
 * What a placeholder stands for. `literal`: text of the user that looks like a placeholder and is none; it is hidden too,
 * so that it comes back as it was and not as what the placeholder would stand for.
 */
export type PlaceholderType = PersonalDataType | 'secret' | 'literal';
