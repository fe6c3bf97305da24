// Types of code-cache.mjs.
export function hashFiles(places: string[]): string;
export function cachedFolder(cache: string, hash: string, make: (folder: string) => Promise<void>): Promise<string>;
