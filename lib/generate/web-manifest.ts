// What a device needs to put the portal on its home screen (W3C Web Application Manifest).

import type { Manual } from "../domain/manual";
import { basePathOf } from "../site/base-path";
import { defaultColour } from "../site/colour";
import { homeAddress, iconAddress, iconSizes } from "../site/urls";

/** Text of the manifest. */
export function webManifest({ title, portalAddress, colour = defaultColour }: Manual): string {
  const root = basePathOf(portalAddress);
  const home = root + homeAddress;
  return JSON.stringify({
    id: home,
    name: title,
    short_name: "Procedures",
    lang: "en-GB",
    start_url: home,
    scope: home,
    // With a back button and the address if a device supports that. Without them, some devices delete an offline copy as early as
    // a website's.
    display: "standalone",
    display_override: ["minimal-ui"],
    background_color: "#ffffff",
    theme_color: colour,
    icons: iconSizes.flatMap((size) =>
      ["any", "maskable"].map((purpose) => ({ src: root + iconAddress(size), sizes: `${size}x${size}`, type: "image/png", purpose })),
    ),
  });
}
