// What lets the check take from earlier ones what has not changed. Where it comes from is none of its business: in a browser,
// nothing is kept.

/** What is kept of a manual. */
export const keptKinds = ["front-matter", "chapters-read", "lists", "thesaurus"] as const;

/**
 * Gives what `make` makes of `inputs`, all the texts that it is made from. What was made before of the same texts may be given
 * instead, if it passes `isRight`. Made data is plain; undefined is never kept.
 */
export type Keeper = <Made>(
  kind: (typeof keptKinds)[number],
  inputs: string[],
  make: () => Made | undefined,
  isRight?: (made: Made) => boolean,
) => Made | undefined;

/** Makes everything anew. */
export const keepNothing: Keeper = (_kind, _inputs, make) => make();
