// Errors that need only their message, without a stack.

/** Thrown where the person at the terminal can fix it. */
export class CommandError extends Error {}
