// What a chat or a search engine shows of a page before it is opened (Open Graph); React lifts it into the head.
import type { Description } from "@/lib/describe";
import type { Manual } from "@/lib/manual";

/** `address` is the page's, from the root of the site; told only where manual.yml says where the portal is published. */
export function Preview({ manual, address, title, description }: Description & { manual: Manual; address: string }) {
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={manual.title} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {manual.portalAddress && <meta property="og:url" content={manual.portalAddress + address} />}
    </>
  );
}
