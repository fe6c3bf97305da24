// Errors whose message is all that the person at the terminal needs.

/** Thrown where the person at the terminal can fix it. */
export class CommandError extends Error {}
