// What a chat or a search engine shows of a page before it is opened (Open Graph); React lifts it into the head.

import type { Manual } from "@/lib/domain/manual";
import type { Description } from "@/lib/site/page-metadata";
import { addressOfPreview, type PreviewWords, previewAlternative, previewSize } from "@/lib/site/preview-words";

type Props = Description & { manual: Manual; address: string; image: PreviewWords };

/**
 * `address` is the page's, from the root of the site. It and the picture's are given only if manual.yml says where the
 * portal is published: Open Graph knows whole addresses alone.
 */
export function Preview({ manual, address, title, description, image }: Props) {
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={manual.title} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {manual.portalAddress && (
        <>
          <meta property="og:url" content={manual.portalAddress + address} />
          <meta property="og:image" content={manual.portalAddress + addressOfPreview(image)} />
          <meta property="og:image:width" content={String(previewSize.width)} />
          <meta property="og:image:height" content={String(previewSize.height)} />
          <meta property="og:image:alt" content={previewAlternative(image)} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  );
}
