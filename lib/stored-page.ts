// What the service worker writes into a page for the reader who keeps a copy: text in, text out.
import { dayInWords } from "./edition-date";
import type { KeptCopy } from "./stored-copy";

/** A page of the copy: it says so on the screen and on each sheet of paper. */
export function storedPage(html: string, kept: KeptCopy): string {
  const day = dayInWords(kept.day);
  const notice = `<stored-copy class="screen-only" role="region" aria-label="Stored copy" list="${kept.list}" day="${kept.day}"><p>Stored copy of ${day}.</p></stored-copy>`;
  return withNotice(html, kept, notice).replace("<print-stamp ", `<print-stamp stored="${day}" `);
}

/** A page from the network: it tells when the copy has become older than what is published. */
export function publishedPage(html: string, kept: KeptCopy): string {
  return withNotice(html, kept, `<stored-copy class="screen-only" list="${kept.list}" day="${kept.day}" published hidden></stored-copy>`);
}

// The addresses stand in the list as the build made them; where a page lacks a place, it is left as it is.
function withNotice(html: string, { copy }: KeptCopy, notice: string): string {
  const { code, style } = copy.notice;
  return html
    .replace("</head>", () => `<link rel="stylesheet" href="${style}"></head>`)
    .replace("<main ", () => `${notice}<main `)
    .replace("</body>", () => `<script type="module" src="${code}"></script></body>`);
}
