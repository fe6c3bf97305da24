// Code that few queries need: fetched when the first of them does.

export type LateCode = {
  /** For a word that the manual does not have. Rejects where the code cannot be had. */
  spelling: () => Promise<Pick<typeof import("./spelling"), "respell">>;
  /** For a query that nothing answers. Rejects where the code cannot be had. */
  offers: () => Promise<Pick<typeof import("./offer"), "offer">>;
};
