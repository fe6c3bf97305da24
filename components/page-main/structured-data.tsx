// Data for search engines inside a page. No code: browsers do not run this type of script.

export function StructuredData({ data }: { data: Record<string, unknown> }) {
  // A "<" in the words could end the element early; JSON may write it as an escape.
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped in the line above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
