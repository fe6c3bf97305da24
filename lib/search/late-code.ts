// Code that few queries need: fetched when the first of them does.

export type LateCode = {
  /** For a word that the manual does not have. Rejects where the code cannot be had. */
  spelling: () => Promise<Pick<typeof import("./spelling"), "respell" | "respace" | "isOfLanguage">>;
  /** For a large manual. Rejects where the code cannot be had. */
  packed: () => Promise<Pick<typeof import("./packed-index"), "openPacked">>;
  /** For a word that is still being typed. Rejects where the code cannot be had. */
  completion: () => Promise<Pick<typeof import("./complete"), "complete">>;
  /** For a query with digits. Rejects where the code cannot be had. */
  numbers: () => Promise<Pick<typeof import("./numbers-named"), "numbersTyped">>;
  /** For a query that may ask what a term means. Rejects where the code cannot be had. */
  definitions: () => Promise<Pick<typeof import("./definitions"), "termAsked" | "addDefinitions">>;
  /** For words in quotes. Rejects where the code cannot be had. */
  phrases: () => Promise<Pick<typeof import("./phrases"), "readExactly" | "sectionsWithPhrases">>;
  /** For a query that may ask for a telephone number. Rejects where the code cannot be had. */
  partners: () => Promise<Pick<typeof import("./partners-asked"), "partnersAsked">>;
  /** For a query that nothing answers. Rejects where the code cannot be had. */
  offers: () => Promise<Pick<typeof import("./offer"), "offer">>;
};
