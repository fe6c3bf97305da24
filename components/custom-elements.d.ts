// The custom elements of this portal, for JSX. Their code is in *.element.ts beside each component.
import type { HTMLAttributes } from "react";

type Element<Attributes = object> = HTMLAttributes<HTMLElement> & Attributes;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "print-stamp": Element<{ "time-zone": string; address: string }>;
      "search-results": Element<{ index: string }>;
      "near-number": Element<{ index: string }>;
    }
  }
}
