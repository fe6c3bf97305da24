// Types of node-version.mjs, for the tests.
export function missingNode(version: string, wanted?: string): string | undefined;
export function inWords(wanted: string): string;
