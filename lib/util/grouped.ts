// Groups things by what they have in common, in one pass.

/** Things by each of their keys. */
export function grouped<T>(things: T[], keysOf: (thing: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    for (const key of new Set(keysOf(thing))) {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  }
  return groups;
}
