// The pages of the editor's site: one that only loads the code, and one for unknown addresses.
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";

const printer = unified().use(rehypeStringify).freeze();

/** The page as HTML. `title` is that of the manual, `policy` its Content-Security-Policy. */
export function editorPage(title: string, policy: string): string {
  const head = '<link rel="icon" href="icon.svg">\n<script type="module" src="editor.js"></script>\n';
  const needed = `<p>The editor of ${escaped(title)} needs JavaScript. Switch it on in your browser, or change the files at the git host.</p>`;
  return page(title, policy, head, `<noscript>\n${needed}\n</noscript>\n`);
}

/** The page for unknown addresses. */
export function missingPage(title: string, policy: string): string {
  return page(
    title,
    policy,
    "",
    `<p>There is no page at this address. To open the editor of ${escaped(title)}, go to the start page of this site.</p>\n`,
  );
}

function page(title: string, policy: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>Editor: ${escaped(title)}</title>
${head}</head>
<body>
${body}</body>
</html>
`;
}

function escaped(text: string): string {
  return printer.stringify({ type: "root", children: [{ type: "text", value: text }] }).replaceAll('"', "&quot;");
}
