export const isPicture = (name: string, ending: string): boolean =>
  name !== ending && name.endsWith(ending);
