export const isPicture = (name: string, ending: string): boolean =>
  name !== ending && name.lastIndexOf(ending) === name.length - ending.length;
