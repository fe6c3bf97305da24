// Pieces of HTML and SVG to repeat, and the time that the import and the check of drawings take for them.
import { readDrawing } from "../../../lib/content/drawing";
import { Problems } from "../../../lib/content/problem";
import { findChapter } from "../../../lib/import/find-chapter";
import { readDocument } from "../../../lib/import/read-document";
import { writeChapter } from "../../../lib/import/write-chapter";

/** Characters and pieces that have a meaning in pages. */
export const htmlPieces = (
  "<p> <p>a</p> <div> <b> <b>a</b> <i><b> </p> </b> <a|href=#a>a</a> <a|id=a|href=#b>a</a> <li> <ul><li>a <ul><li>a</ul> <table> " +
  "<tr><td>a <td|colspan=100>a <td|rowspan=1000> <caption>a <select> <option>a <form> <img|src=a|alt=b> <svg><g> <math><mi> <template> " +
  "<script> <style>a</style> <!-- <!--a--> <![CDATA[ <?a> <title> <textarea> <plaintext> <iframe> <h2>a</h2> <h3>3.1.2</h3><p>a</p> <br> " +
  "<hr> <pre>a</pre> <blockquote> <dl><dt>a<dd>b</dl> <sup><a|href=#f|id=r>1</a></sup> <li|id=f><a|href=#r>^</a>a <span> " +
  "<p|style='display:none'>a <font>a <nobr> <ruby>a<rt>b &amp; &#8238; < </ > a| 3.1.1| <body> <base|href=https://x.example> <link> <meta> <area>"
)
  .split(" ")
  .map((piece) => piece.replaceAll("|", " "));

/** Characters and pieces that have a meaning in drawings. */
export const svgPieces = (
  "<g> <g></g> <rect/> <use|href='#a'/> <g|id='a'><use|href='#a'/></g> <path|d='M0|0h9'/> <text>a</text> <style>a{fill:red}</style> <style> " +
  "<rect|class='a|b'/> <rect|style='fill:red'/> <rect|fill='url(#a)'/> <rect|fill='rgb('/> <filter|id='f'><feGaussianBlur/></filter> " +
  "<mask|id='m'><rect/></mask> <linearGradient|id='a'|href='#a'/> <!-- <!--a--> <![CDATA[ <![CDATA[a]]> <?a|b?> <!DOCTYPE|a> &amp; &#97; " +
  '&#8238; &a; < > " a | <a:b|xmlns:a="b"/> <script/> <image/> </g>'
)
  .split(" ")
  .map((piece) => piece.replaceAll("|", " "));

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Imports a page of these words. Returns the seconds of processor time it takes, and the message if it is refused. */
export async function imported(words: string): Promise<{ seconds: number; refused?: string }> {
  const before = process.cpuUsage();
  try {
    const source = await readDocument("a.html", Buffer.from(`<!doctype html><h1>3.1 Kites</h1><h2>3.1.1 Flying</h2>${words}`));
    const chapter = source && findChapter(source);
    if (chapter) writeChapter(chapter, "2020-01-01", () => "ka01");
    return { seconds: secondsSince(before) };
  } catch (error) {
    // An unexpected error is of another kind.
    if (!(error instanceof Error) || error.constructor !== Error) throw error;
    return { seconds: secondsSince(before), refused: error.message };
  }
}

/** Checks a drawing with these pieces. Returns the seconds of processor time it takes, and the rules it breaks. */
export function drawn(inner: string): { seconds: number; rules: string[] } {
  const before = process.cpuUsage();
  const problems = new Problems();
  readDrawing({ path: "a.svg", text: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inner}</svg>` }, problems);
  return { seconds: secondsSince(before), rules: problems.list.map(({ rule }) => rule) };
}
