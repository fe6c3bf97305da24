// A page inside another, for the finishing step to cut out: Next renders one page for many, which is a tenth of the cost
// of a page for each (lib/build/cut-pages.ts).
import type { ReactNode } from "react";
import type { Description } from "@/lib/site/page-metadata";
import { addressOfPreview, type PreviewWords, previewAlternative } from "@/lib/site/preview-words";

type Props = Description & { address: string; also?: string[]; from: string; image: PreviewWords; children: ReactNode };

/** `also` are addresses under which the same page is kept, `from` is the address of the page that it is cut from; `children` is its <main>, with places to fill. */
export function PageCut({ address, also = [], from, title, description, image, children }: Props) {
  return (
    <template
      data-address={address}
      data-also={also.length > 0 ? also.join(" ") : undefined}
      data-from={from}
      data-title={title}
      data-description={description}
      data-image={addressOfPreview(image)}
      data-image-alternative={previewAlternative(image)}
    >
      {children}
    </template>
  );
}
