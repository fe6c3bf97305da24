// Every kind of page, once. A page listed here joins all checks of accessibility.
import { isFull } from "../how-many";

/** Address of the portal of the real chapter, or of an invented manual, while the tests run. */
export const site = (path: string) => `${process.env.SITE}${path}`;
export const inventedSite = (path: string) => `${process.env.INVENTED_SITE}${path}`;
export const renumberedSite = (path: string) => `${process.env.RENUMBERED_SITE}${path}`;
export const withdrawnSite = (path: string) => `${process.env.WITHDRAWN_SITE}${path}`;
export const illustratedSite = (path: string) => `${process.env.ILLUSTRATED_SITE}${path}`;
export const levelsSite = (path: string) => `${process.env.LEVELS_SITE}${path}`;
const byLawsSite = (path: string) => `${process.env.BY_LAWS_SITE}${path}`;
const lettersSite = (path: string) => `${process.env.LETTERS_SITE}${path}`;
const headingsSite = (path: string) => `${process.env.HEADINGS_SITE}${path}`;
export const behindPath = (path: string) => `${process.env.SITE_BEHIND_A_PATH}${path}`;

type ListedPage = {
  name: string;
  address: () => string;
  /** What must be on it before it is looked at. */
  ready?: string;
  /** Made by the same components as another page of the list, with other words. */
  isAlike?: true;
};

const ofOtherNumbers: ListedPage[] = [
  { name: "by-laws", isAlike: true, address: () => byLawsSite("/by-laws-of-the-society/") },
  { name: "by-laws with their amendments", isAlike: true, address: () => byLawsSite("/by-laws-of-the-society/amendments/") },
  { name: "by-laws as they were", isAlike: true, address: () => byLawsSite("/by-laws-of-the-society/as-at/2022-05-01/") },
  {
    name: "versions of a by-law",
    isAlike: true,
    address: () => byLawsSite("/by-laws-of-the-society/section-1.02/versions/"),
    ready: "compare-versions form",
  },
  { name: "schedule from which a section was withdrawn", isAlike: true, address: () => byLawsSite("/schedule-a/as-at/2022-05-01/") },
  { name: "section with a letter and brackets", isAlike: true, address: () => lettersSite("/standing-orders/12a/") },
  { name: "chapter of Roman numerals with a gap", isAlike: true, address: () => lettersSite("/iv/") },
  { name: "chapter of headings alone", isAlike: true, address: () => headingsSite("/before-you-fly/") },
  { name: "section of a heading alone", isAlike: true, address: () => headingsSite("/after-you-land/dry-the-kite/") },
];

/** Every kind of page: what it is, and its address. */
export const pages: ListedPage[] = [
  { name: "home", address: () => site("/") },
  { name: "chapter", address: () => site("/8.45/") },
  { name: "section", address: () => site("/8.45.7/") },
  { name: "section with several paragraphs, one of them the target", isAlike: true, address: () => site("/8.45.1/#8.45.1-3") },
  { name: "section with notes", isAlike: true, address: () => site("/8.45.5/") },
  { name: "search without a query", address: () => site("/search/"), ready: "search-results [role=status]:not(:empty)" },
  { name: "search with results", address: () => site("/search/#q=groming"), ready: ".results li" },
  { name: "search that finds nothing", address: () => site("/search/#q=zzxqv"), ready: "search-results [role=status]:not(:empty)" },
  { name: "about", address: () => site("/about/") },
  { name: "page for keeping the manual", address: () => site("/offline/"), ready: "keep-manual button" },
  { name: "print list", address: () => site("/print-list/#8.45.2,8.45.7&name=Induction"), ready: "print-list .section" },
  { name: "print list of nothing", address: () => site("/print-list/"), ready: "print-list.empty" },
  { name: "what can be handed out", address: () => site("/handouts/") },
  { name: "briefing", address: () => renumberedSite("/handouts/briefing/#since=2021-01-01"), ready: "amendments-since form" },
  { name: "slip for a print list", address: () => site("/handouts/slip/#8.45.2,8.45.7&name=Induction"), ready: ".slip table" },
  { name: "slip for no section", address: () => site("/handouts/slip/"), ready: ".slip-chapters a" },
  { name: "poster", address: () => site("/handouts/poster/"), ready: ".poster-code svg" },
  { name: "audit grid", address: () => site("/handouts/audit/"), ready: "audit-choice select" },
  {
    name: "check of printed copies",
    address: () => renumberedSite("/check/#24EQ-M6AX,mw01,19.1.5%20%C2%B7%2024EQ-M6AX"),
    ready: ".verdicts li",
  },
  { name: "page not found", address: () => site("/8.45.21/"), ready: "near-number a" },
  { name: "chapter with sections at several levels", address: () => levelsSite("/5.1/") },
  { name: "section with sections below it", address: () => levelsSite("/5.1/1/") },
  { name: "chapter of titles alone", address: () => levelsSite("/what-to-do/") },
  { name: "home of the invented manual", isAlike: true, address: () => inventedSite("/") },
  { name: "chapter of the invented manual", isAlike: true, address: () => inventedSite("/3.1/") },
  { name: "chapter in force of the invented manual", isAlike: true, address: () => inventedSite("/3.2/") },
  { name: "definitions and abbreviations", address: () => site("/definitions/") },
  { name: "documents that the manual names", address: () => site("/documents/") },
  { name: "home with an urgent box, a notice and an introduction", address: () => withdrawnSite("/") },
  { name: "chapter with a notice and its reviews", address: () => withdrawnSite("/7.1/") },
  {
    name: "section with a term that is explained",
    isAlike: true,
    address: () => site("/8.45.7/#8.45.7-meaning-1"),
    ready: "details[open]",
  },
  { name: "versions of a section", address: () => renumberedSite("/19.1.3/versions/"), ready: "compare-versions form" },
  {
    name: "two versions compared",
    address: () => renumberedSite("/19.1.3/versions/#2019-01-01..2022-03-03"),
    ready: "compare-versions .difference > *",
  },
  { name: "one version of a section", address: () => renumberedSite("/19.1.3/versions/2020-02-02/") },
  { name: "history of a chapter", address: () => renumberedSite("/19.1/versions/"), ready: "as-at-day form" },
  { name: "chapter as it stood", address: () => renumberedSite("/19.1/as-at/2020-02-02/") },
  { name: "chapter as it is now", isAlike: true, address: () => site("/8.45/as-at/2017-10-24/") },
  { name: "chapter with its amendments shown", address: () => renumberedSite("/19.1/amendments/") },
  { name: "section with its amendment shown", address: () => renumberedSite("/19.1.3/amendments/") },
  { name: "chapter that was amended", isAlike: true, address: () => renumberedSite("/19.1/") },
  { name: "amendments of a manual", address: () => renumberedSite("/amendments/"), ready: "amendments-since form" },
  { name: "amendments of a manual without any", isAlike: true, address: () => site("/amendments/") },
  { name: "home of a manual that was amended", isAlike: true, address: () => renumberedSite("/") },
  { name: "number that is not in use", address: () => renumberedSite("/4.1.2/") },
  { name: "section that is cited, and whose number another had", isAlike: true, address: () => renumberedSite("/19.1.2/") },
  { name: "section with every kind of block", address: () => illustratedSite("/5.1.2/") },
  { name: "chapter with every kind of block", isAlike: true, address: () => illustratedSite("/5.1/") },
  { name: "changes in every kind of block", isAlike: true, address: () => illustratedSite("/5.1.2/amendments/") },
  {
    name: "versions with every kind of block",
    isAlike: true,
    address: () => illustratedSite("/5.1.2/versions/"),
    ready: "compare-versions form",
  },
  { name: "earlier version with every kind of block", isAlike: true, address: () => illustratedSite("/5.1.2/versions/2020-01-01/") },
  ...(isFull ? ofOtherNumbers : []),
  { name: "link to words that have changed", address: () => inventedSite("/3.1.7/#ka07.24EQM6A"), ready: ".arrival:not(:empty)" },
];

/** Those of which no two are alike; all of them in the full run. */
export const pagesOnce = pages.filter(({ isAlike }) => isFull || !isAlike);
