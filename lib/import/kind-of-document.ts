// What a document is: by its first bytes, which do not err, then by the ending of its name.

export type DocumentKind = "docx" | "odt" | "txt" | "html" | "md" | "pdf" | "rtf" | "doc";

const byEnding: Record<string, DocumentKind> = {
  ...{
    docx: "docx",
    docm: "docx",
    dotx: "docx",
    dotm: "docx",
    odt: "odt",
    ott: "odt",
    fodt: "odt",
    ods: "odt",
    fods: "odt",
    txt: "txt",
    text: "txt",
    html: "html",
    htm: "html",
  },
  ...{ md: "md", markdown: "md", pdf: "pdf", rtf: "rtf", doc: "doc", dot: "doc" },
};

/** The kind of a document called `name`; undefined for one that is not read. */
export function kindOfDocument(name: string, bytes: Uint8Array): DocumentKind | undefined {
  const ending = byEnding[/\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? ""];
  const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (start.startsWith("{\\rtf")) return "rtf";
  if (/^[\s\u00ef\u00bb\u00bf]*%PDF-/.test(start)) return "pdf";
  // A compound file (MS-CFB): Word up to 2003, or a document with a password.
  if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) return ending && "doc";
  if (ending === "txt" && /^[\s\u00ef\u00bb\u00bf]*<(?:!doctype html|html)\b/i.test(start)) return "html";
  return ending;
}
