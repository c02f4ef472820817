import Ajv from 'ajv';

export const reader = new Ajv({ allErrors: process.env.DEBUG_REQUESTS === '1' });
export const other = new Ajv({ allErrors: false });
