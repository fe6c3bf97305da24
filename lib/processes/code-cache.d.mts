// Types of code-cache.mjs.
export function hashFiles(places: string[]): string;
export function cachedFolder(cache: string, places: string[], make: (folder: string) => Promise<void>, isCold?: boolean): Promise<string>;
