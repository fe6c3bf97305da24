// The one page of the editor: it holds nothing but the code's address, and what to do without JavaScript.
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";

const printer = unified().use(rehypeStringify).freeze();

/** The page as HTML. `title` is that of the manual, `policy` its Content-Security-Policy. */
export function editorPage(title: string, policy: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>Editor: ${escaped(title)}</title>
<link rel="icon" href="icon.svg">
<script type="module" src="editor.js"></script>
</head>
<body>
<noscript>
<p>The editor of ${escaped(title)} needs JavaScript. Switch it on in your browser, or change the files at the git host.</p>
</noscript>
</body>
</html>
`;
}

function escaped(text: string): string {
  return printer.stringify({ type: "root", children: [{ type: "text", value: text }] }).replaceAll('"', "&quot;");
}
