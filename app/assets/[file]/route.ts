// The files the pages fetch: the browser's code, bundled, and style sheets of some pages.
import { getManual } from "@/lib/content/current-manual";
import { bundleElement, elementNames } from "@/lib/export/bundle-elements";
import { bundleStyle, styleNames } from "@/lib/export/bundle-styles";
import { rootOf } from "@/lib/permalink";

export const dynamic = "force-static";
export const dynamicParams = false;

const building = process.env.NODE_ENV === "production";

export function generateStaticParams() {
  return [...elementNames.map((name) => ({ file: `${name}.js` })), ...styleNames.map((name) => ({ file: `${name}.css` }))];
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  if (file.endsWith(".css"))
    return new Response(await bundleStyle(file.replace(/\.css$/, "")), { headers: { "content-type": "text/css" } });
  // While writing, the portal stands at the root of its host, wherever it will be published.
  const code = await bundleElement(file.replace(/\.js$/, ""), building ? rootOf(getManual().portalAddress) : "");
  return new Response(code, { headers: { "content-type": "text/javascript" } });
}
