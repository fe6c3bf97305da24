// What the service worker writes into a page for the reader who keeps a copy: text in, text out.
import { dayInWords } from "../domain/version-date";
import * as words from "../wording/offline";
import { splitLinks } from "../wording/split-links";
import type { KeptCopy } from "./offline-copy";
import { offlineAddress } from "./urls";

/** A page of the copy: it says so on the screen and on each sheet of paper. `isThere`: whether the copy has what was asked for. */
export function offlinePage(html: string, kept: KeptCopy, isThere = true): string {
  const day = dayInWords(kept.day);
  const said = isThere ? words.copyOf(day) : words.notInCopy(day);
  const notice = `<offline-copy class="screen-only" role="region" aria-label="${words.notice}" list="${kept.list}" day="${kept.day}"><p>${said}</p></offline-copy>`;
  return withNotice(html, kept, notice).replace("<print-stamp ", `<print-stamp stored="${day}" `);
}

/** A page from the network: it tells when the copy has become older than what is published. */
export function publishedPage(html: string, kept: KeptCopy): string {
  return withNotice(
    html,
    kept,
    `<offline-copy class="screen-only" role="region" aria-label="${words.notice}" list="${kept.list}" day="${kept.day}" published hidden></offline-copy>`,
  );
}

/** Says that a part of the copy is missing or damaged. A page of its own: no other file of the portal may be available. */
export function lostPage(): string {
  const [before, link, after] = splitLinks(words.lost);
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.notHere}</title></head><body><main><h1>${words.notHere}</h1><p>${before}<a href="${offlineAddress}">${link}</a>${after}</p></main></body></html>`;
}

// The addresses are in the list as the build made them; where a page lacks a place, it is left as it is.
function withNotice(html: string, { copy }: KeptCopy, notice: string): string {
  const { code, style } = copy.notice;
  return html
    .replace("</head>", () => `<link rel="stylesheet" href="${style}"></head>`)
    .replace("<main ", () => `${notice}<main `)
    .replace("</body>", () => `<script type="module" src="${code}"></script></body>`);
}
