import Ajv from 'ajv';

export const reader = new Ajv({ allErrors: true, strict: true }); // weakness
