// The files that pages fetch: bundled browser code, style sheets of some pages, a manual's own look and, while writing, pictures.

import { bundleElement, elementNames } from "@/lib/build/bundle-elements";
import { bundleLook, bundleStyle, styleNames } from "@/lib/build/bundle-styles";
import { getManual } from "@/lib/content/current-manual";
import { readBytes } from "@/lib/content/read-files";
import { isLabelled, type Picture } from "@/lib/domain/manual";
import { mediaTypes } from "@/lib/hosting/headers";
import { logoDrawing, lookStyle } from "@/lib/site/assets";
import { basePathOf } from "@/lib/site/base-path";

export const dynamic = "force-static";
export const dynamicParams = false;

const fileOf = ({ address }: Picture) => address.slice("/assets/".length);

const building = process.env.NODE_ENV === "production";

const look = nameOf(lookStyle);
const logo = nameOf(logoDrawing);

export function generateStaticParams() {
  const manual = getManual();
  const code = [...elementNames.map((name) => `${name}.js`), ...styleNames.map((name) => `${name}.css`)];
  const own = [...(manual.colour || manual.logo ? [look] : []), ...(manual.logo ? [logo] : [])];
  // In a build, lib/build/write-pictures.ts writes them.
  const pictures = building ? [] : manual.pictures.map(fileOf);
  return [...code, ...own, ...pictures].map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  if (file === logo) return new Response(getManual().logo?.drawing, { headers: { "content-type": "image/svg+xml" } });
  if (file === look) return new Response(await bundleLook(getManual()), { headers: { "content-type": "text/css" } });
  const picture = building ? undefined : getManual().pictures.find((one) => fileOf(one) === file);
  if (picture) {
    const type = mediaTypes[file.slice(file.lastIndexOf(".") + 1)];
    return new Response(new Uint8Array(readBytes(picture.path)), { headers: { "content-type": type } });
  }
  if (file.endsWith(".css"))
    return new Response(await bundleStyle(file.replace(/\.css$/, "")), { headers: { "content-type": "text/css" } });
  // While writing, the portal is at the root of its host, wherever it will be published.
  const manual = getManual();
  const code = await bundleElement(file.replace(/\.js$/, ""), building ? basePathOf(manual.portalAddress) : "", isLabelled(manual));
  return new Response(code, { headers: { "content-type": "text/javascript" } });
}

function nameOf(address: string): string {
  return address.replace(/^.*\//, "");
}
