/** Where a baseline is looked for when none is named, relative to the root of the repository. */
export const baselineName = '.ppagent-baseline';
