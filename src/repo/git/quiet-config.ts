/** Overrides the parts of a repository's own configuration that would run a program, or quote, while git only reads. */
export const quietConfig = ['core.fsmonitor=false', 'core.quotePath=false'];
