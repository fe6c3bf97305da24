// The files that pages fetch and, while writing, pictures. A build writes them itself (lib/build/build-site.ts).
import { assetNames, bundleAsset } from "@/lib/build/bundle-assets";
import { getManual } from "@/lib/content/current-manual";
import { readBytes } from "@/lib/content/read-files";
import { isLabelled, type Picture } from "@/lib/domain/manual";
import { mediaTypes } from "@/lib/hosting/headers";
import { basePathOf } from "@/lib/site/base-path";
import { isWriting } from "@/lib/site/while-writing";

export const dynamic = "force-static";
export const dynamicParams = false;

const fileOf = ({ address }: Picture) => address.slice("/assets/".length);

export function generateStaticParams() {
  const manual = getManual();
  return assetNames(manual).map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const manual = getManual();
  const headers = { "content-type": mediaTypes[file.slice(file.lastIndexOf(".") + 1)] };
  const picture = isWriting() ? manual.pictures.find((one) => fileOf(one) === file) : undefined;
  if (picture) return new Response(new Uint8Array(readBytes(picture.path)), { headers });
  if (!assetNames(manual).includes(file)) return new Response(null, { status: 404 });
  // While writing, the portal is at the root of its host, wherever it will be published.
  return new Response(
    await bundleAsset(file, { ...manual, isLabelled: isLabelled(manual) }, isWriting() ? "" : basePathOf(manual.portalAddress)),
    { headers },
  );
}
