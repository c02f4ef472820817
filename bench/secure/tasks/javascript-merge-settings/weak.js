const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

export function mergeSettings(settings, changes) {
  for (const [key, value] of Object.entries(changes)) {
    if (isObject(value)) {
      if (!isObject(settings[key])) settings[key] = {};
      mergeSettings(settings[key], value);
    } else {
      settings[key] = structuredClone(value);
    }
  }
  return settings;
}
