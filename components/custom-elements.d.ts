// The custom elements of this portal, for JSX. Their code is in *.element.ts beside each component.
import type { HTMLAttributes } from "react";

type CustomElement<Attributes = object> = HTMLAttributes<HTMLElement> & Attributes;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "print-stamp": CustomElement<{ "time-zone": string; address: string; manual: string }>;
      "search-form": CustomElement;
      "search-results": CustomElement;
      "act-button": CustomElement<{ does?: "print" | "print-options" | "keys" }>;
      "lasting-links": CustomElement;
      "near-number": CustomElement;
      "print-list": CustomElement;
      "read-slip": CustomElement;
      "audit-choice": CustomElement;
      "poster-code": CustomElement;
      "check-copies": CustomElement;
      "compare-versions": CustomElement<{ "data-number": string }>;
      "as-at-day": CustomElement<{ "data-days": string }>;
      "amendments-since": CustomElement;
      "keep-manual": CustomElement;
      "quick-exit": CustomElement<{ class?: string }>;
    }
  }
}
