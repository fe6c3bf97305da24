// Small pages in the form that Next exports, for testing the finishing step.
import type { Root } from "hast";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";

/** Parses a page. */
export function parse(html: string): Root {
  return unified().use(rehypeParse).parse(html);
}

/** Prints a page. */
export function print(tree: Root): string {
  return unified().use(rehypeStringify).stringify(tree);
}

/** An exported chapter of two invented sections. */
export const exportedChapter = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>3.1 Kites</title><meta name="description" content="Kites"><link rel="canonical" href="https://portal.example.org/3.1/"><link rel="preload" as="script" href="/_next/a.js"><script src="/_next/a.js" async></script></head><body><div hidden=""><!--$--><!--/$--></div><header>Top</header><main id="main" data-version="Version of 1 March 2018"><h1>3.1 <!-- -->Kites</h1><div class="version-notice">Old</div><section class="section" id="3.1.1"><h3>3.1.1</h3><p>First</p></section><section class="section" id="3.1.2"><h3>3.1.2</h3><p>Second</p></section></main><template data-address="/3.1.1/" data-from="/3.1/" data-title="One &amp; only" data-description="First"><main id="main" data-version="Version of 1 March 2018"><div data-fill="notice"></div><div data-fill="3.1.1" data-heading="h1"></div><a href="/3.1.2/">Next</a></main></template><template data-address="/3.1.2/" data-from="/3.1/" data-title="Two" data-description="Second"><main id="main"><div data-fill="notice"></div><div data-fill="3.1.2" data-heading="h1"></div></main></template><print-stamp time-zone="UTC" address="https://manual.example.org"></print-stamp><script type="module" src="/assets/reading.js"></script><script>self.__next_f.push([1,"<p>payload</p>"])</script></body></html>`;
