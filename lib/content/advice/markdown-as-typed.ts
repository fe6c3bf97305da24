// Markdown where nothing reads it: in words of YAML files, readers see its marks.
import type { Advise } from "./advice";
import type { AdvisedText } from "./advised-content";

// Strong words, a link, code, and words in single asterisks.
const markdown = /\*\*\S[^*\n]*\*\*|__\S[^_\n]*__|!?\[[^\]\n]+\]\([^)\n]+\)|`[^`\n]+`|(?<![\w*])\*[^\s*][^*\n]*\*(?![\w*])/;

/** Reports the first such mark of each value. */
export function adviseOnMarkdown(values: AdvisedText[], advise: Advise): void {
  for (const { about, file, pieces } of values)
    for (const { words, offset } of pieces) {
      const [found] = markdown.exec(words) ?? [];
      if (found !== undefined) advise("markdown-as-typed", { ...file, offset }, about, found);
    }
}
