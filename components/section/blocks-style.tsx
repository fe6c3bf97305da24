// The style sheet of blocks that few sections have: it is next to the text that needs it, so that it goes with them
// wherever they are shown, and pages without any fetch nothing.
import { blocksStyle } from "@/lib/site/assets";

const blocks = /<table|<dl|<img|<pre|class="(?:[^"]* )?(?:footnotes|flow-chart|items|bracket|item-number)/;

/** `html` are the words. */
export function BlocksStyle({ html }: { html: string }) {
  return blocks.test(html) ? <link rel="stylesheet" href={blocksStyle} /> : null;
}
