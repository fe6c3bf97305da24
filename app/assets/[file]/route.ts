// The files that pages fetch and, while writing, pictures. A build writes them itself (lib/build/build-site.ts).
import { assetNames, bundleAsset } from "@/lib/build/bundle-assets";
import { getManual } from "@/lib/content/current-manual";
import { readBytes } from "@/lib/content/read-files";
import { isLabelled, type Picture } from "@/lib/domain/manual";
import { mediaTypes } from "@/lib/hosting/headers";
import { basePathOf } from "@/lib/site/base-path";

export const dynamic = "force-static";
export const dynamicParams = false;

const fileOf = ({ address }: Picture) => address.slice("/assets/".length);

const building = process.env.NODE_ENV === "production";

export function generateStaticParams() {
  const manual = getManual();
  return [...assetNames(manual), ...(building ? [] : manual.pictures.map(fileOf))].map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const manual = getManual();
  const headers = { "content-type": mediaTypes[file.slice(file.lastIndexOf(".") + 1)] };
  const picture = building ? undefined : manual.pictures.find((one) => fileOf(one) === file);
  if (picture) return new Response(new Uint8Array(readBytes(picture.path)), { headers });
  // While writing, the portal is at the root of its host, wherever it will be published.
  return new Response(
    await bundleAsset(file, { ...manual, isLabelled: isLabelled(manual) }, building ? basePathOf(manual.portalAddress) : ""),
    { headers },
  );
}
