// Types of code-cache.mjs.
export const filesChange: string;
export function cachedFolder(
  cache: string,
  places: string[],
  make: (folder: string, isMade: () => boolean) => Promise<void>,
  options?: { isCold?: boolean; kept?: number },
): Promise<string>;
