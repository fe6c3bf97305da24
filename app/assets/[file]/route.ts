// The files the pages fetch: the browser's code, bundled, style sheets of some pages, and what a manual has of its own.
import { getManual } from "@/lib/content/current-manual";
import { bundleElement, elementNames } from "@/lib/export/bundle-elements";
import { bundleLook, bundleStyle, styleNames } from "@/lib/export/bundle-styles";
import { logoDrawing, lookStyle, rootOf } from "@/lib/permalink";

export const dynamic = "force-static";
export const dynamicParams = false;

const building = process.env.NODE_ENV === "production";

const look = nameOf(lookStyle);
const logo = nameOf(logoDrawing);

export function generateStaticParams() {
  const manual = getManual();
  const own = [...(manual.colour || manual.logo ? [look] : []), ...(manual.logo ? [logo] : [])];
  return [...elementNames.map((name) => `${name}.js`), ...styleNames.map((name) => `${name}.css`), ...own].map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  if (file === logo) return new Response(getManual().logo?.drawing, { headers: { "content-type": "image/svg+xml" } });
  if (file === look) return new Response(await bundleLook(getManual()), { headers: { "content-type": "text/css" } });
  if (file.endsWith(".css"))
    return new Response(await bundleStyle(file.replace(/\.css$/, "")), { headers: { "content-type": "text/css" } });
  // While writing, the portal stands at the root of its host, wherever it will be published.
  const code = await bundleElement(file.replace(/\.js$/, ""), building ? rootOf(getManual().portalAddress) : "");
  return new Response(code, { headers: { "content-type": "text/javascript" } });
}

function nameOf(address: string): string {
  return address.replace(/^.*\//, "");
}
