// Types of code-cache.mjs.
export const filesChange: string;
export function cachedFolder(
  cache: string,
  places: string[],
  make: (folder: string, isMade: () => boolean) => Promise<void>,
  options?: { kept?: number },
): Promise<string>;
export function hashFiles(places: string[]): string;
export function touched(path: string): string;
export function removeOld(cache: string, kept: number): void;
