// All pages for search engines: sitemap.xml (https://www.sitemaps.org/protocol.html) and robots.txt (RFC 9309).
import { type Manual, sectionsOf } from "../domain/manual";
import {
  aboutAddress,
  amendmentsAddress,
  auditAddress,
  briefingAddress,
  checkAddress,
  definitionsAddress,
  documentsAddress,
  handoutsAddress,
  homeAddress,
  offlineAddress,
  pageAddress,
  posterAddress,
  searchAddress,
  sitemapAddress,
} from "../site/urls";

/** The sitemap. Its addresses must be absolute, so it is empty until manual.yml says where the portal is published. */
export function buildSitemap(manual: Manual): string {
  const { portalAddress } = manual;
  const pages: { address: string; changed?: string }[] = [
    ...[
      homeAddress,
      searchAddress,
      amendmentsAddress,
      aboutAddress,
      checkAddress,
      offlineAddress,
      handoutsAddress,
      briefingAddress,
      posterAddress,
      auditAddress,
      ...(manual.meanings.length > 0 ? [definitionsAddress] : []),
      ...(manual.documents.length > 0 ? [documentsAddress] : []),
    ].map((address) => ({
      address,
    })),
    ...manual.chapters.flatMap((chapter) => [
      { address: pageAddress(chapter.number), changed: chapter.asAt },
      ...sectionsOf(chapter).map((section) => ({ address: pageAddress(section.number), changed: section.version })),
    ]),
  ];
  const lines = portalAddress
    ? pages.map(
        ({ address, changed }) =>
          `<url><loc>${escapeXml(portalAddress + address)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ""}</url>`,
      )
    : ["<!-- No addresses: portal-address is not set in manual.yml. -->"];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join("\n")}\n</urlset>\n`;
}

/** Robots may read everything. Names the sitemap if its address is known. */
export function buildRobots({ portalAddress }: Manual): string {
  return `User-agent: *\nAllow: /\n${portalAddress ? `\nSitemap: ${portalAddress}${sitemapAddress}\n` : ""}`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
