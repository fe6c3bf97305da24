// A page is measured while it is still on the screen: for that moment the print rules of the style sheets apply.

/** Calls `measure` with the rules for print in force and those for screens not; puts all back, whatever happens. */
export function withPaperRules(measure: () => void): void {
  const before = new Map<MediaList, string>();
  const { scrollX: left, scrollY: top } = window;
  for (const rule of mediaRules(document.styleSheets)) {
    const { media } = rule;
    before.set(media, media.mediaText);
    media.mediaText = onPaper(media.mediaText);
  }
  try {
    measure();
  } finally {
    for (const [media, text] of before) media.mediaText = text;
    // For that moment the page may have been shorter than it was scrolled.
    scrollTo({ left, top, behavior: "instant" });
  }
}

// A sheet is narrower than any width that the screen's rules ask for, and always light.
function onPaper(query: string): string {
  if (/\bprint\b(?! and)/.test(query)) return "all";
  return /\b(print|screen)\b|width|color-scheme/.test(query) ? "not all" : query;
}

function mediaRules(sheets: Iterable<CSSStyleSheet>): CSSMediaRule[] {
  const found: CSSMediaRule[] = [];
  const visit = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) found.push(rule);
      if (rule instanceof CSSGroupingRule) visit(rule.cssRules);
    }
  };
  for (const sheet of sheets) visit(sheet.cssRules);
  return found;
}
