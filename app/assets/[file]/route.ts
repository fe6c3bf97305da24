// The files the pages fetch: the browser's code, bundled, and style sheets of some pages.

import { bundleElement, elementNames } from "@/lib/export/bundle-elements";
import { bundleStyle, styleNames } from "@/lib/export/bundle-styles";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return [...elementNames.map((name) => ({ file: `${name}.js` })), ...styleNames.map((name) => ({ file: `${name}.css` }))];
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  if (file.endsWith(".css"))
    return new Response(await bundleStyle(file.replace(/\.css$/, "")), { headers: { "content-type": "text/css" } });
  const code = await bundleElement(file.replace(/\.js$/, ""));
  return new Response(code, { headers: { "content-type": "text/javascript" } });
}
