// What the PDFs to download are called.

/** Name of the PDF of the whole manual, without its ending; that of a chapter is the chapter's number. */
export const wholeManual = "manual";
