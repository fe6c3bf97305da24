// A difference (lib/markdown/render-difference.ts) taken apart: the words before and the words now, each with its own marks.

/** What was there before: nothing of what was inserted, and list items counted as they were, from where their list says. */
export function wordsBefore(difference: string): string {
  return withoutEmpty(difference.replace(/<ins>.*?<\/ins>/gs, "")).replace(/(<li\b[^>]*?) value="\d+"/g, "$1");
}

/** What is there now: nothing of what was deleted. */
export function wordsNow(difference: string): string {
  return withoutEmpty(difference.replace(/<del>.*?<\/del>/gs, ""));
}

// Paragraphs and items that are on the other side alone, and the lists that had only these.
function withoutEmpty(html: string): string {
  const less = html.replace(/<(p|li|dt|dd|ul|ol|dl)\b[^>]*>\s*<\/\1>/g, "");
  return less === html ? html : withoutEmpty(less);
}
