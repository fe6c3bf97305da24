// What every server sends with the portal's files: the one source of the configurations for the servers next to this file.

export type Header = {
  name: string;
  value: string;
  /** Another value for one page, by its folder in the site. */
  onPage?: { folder: string; value: string };
};

// CSP 3. The pages have no inline script or style and load nothing from elsewhere, so no exception is needed.
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

// What a page of procedures never asks for, so that nothing in it ever can. Copying and sharing are left to the page.
const unusedFeatures = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "usb",
  "xr-spatial-tracking",
];

// Codes on paper can be read by camera, on the one page that checks them (components/check/scan-codes.ts).
const cameraPage = "check";

function permissions(allowed: string[] = []): string {
  return unusedFeatures.map((feature) => `${feature}=${allowed.includes(feature) ? "(self)" : "()"}`).join(", ");
}

/** Headers of every answer, "not found" included. */
export const securityHeaders: Header[] = [
  { name: "Content-Security-Policy", value: contentPolicy.join("; ") },
  // Which page a reader came from is no one's business, not even the portal's own.
  { name: "Referrer-Policy", value: "no-referrer" },
  { name: "Permissions-Policy", value: permissions(), onPage: { folder: cameraPage, value: permissions(["camera"]) } },
  { name: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { name: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { name: "X-Content-Type-Options", value: "nosniff" },
  // RFC 6797: a year. Without includeSubDomains, for what else is under the publisher's domain is not the portal's to say.
  { name: "Strict-Transport-Security", value: "max-age=31536000" },
];

/** Addresses under which a server finds the page in `folder`, from the root of the site: its folder's, and its file's. */
export function addressesOf(folder: string): string[] {
  return [`/${folder}/`, `/${folder}/index.html`];
}

/** The headers of the answer at `path`, from the root of the site. */
export function headersAt(path: string): { name: string; value: string }[] {
  return securityHeaders.map(({ name, value, onPage }) => ({
    name,
    value: onPage && addressesOf(onPage.folder).includes(path) ? onPage.value : value,
  }));
}

/** Folders whose files have a hash of their content in their address: a browser may keep these for ever. */
export const keptFolders = ["assets", "previews"];

/** Cache-Control of files in `keptFolders`: a year, never asked for again (RFC 8246). */
export const keptForEver = "public, max-age=31536000, immutable";

/** Cache-Control of all else: kept, and asked about each time, so that no reader is shown stale words (RFC 9111, 5.2.2.4). */
export const askedEachTime = "no-cache";

/** Media types by the ending of a file's name. */
export const mediaTypes: Record<string, string> = {
  atom: "application/atom+xml; charset=utf-8",
  css: "text/css; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  jpg: "image/jpeg",
  json: "application/json",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  webmanifest: "application/manifest+json",
  xml: "application/xml; charset=utf-8",
};

const packed = [mediaTypes.png, mediaTypes.jpg, mediaTypes.pdf];

/** Media types without what follows them, of all that is worth compressing: pictures and PDFs are packed already. */
export const compressedTypes = [...new Set(Object.values(mediaTypes).map(plainType))].filter((type) => !packed.includes(type));

/** "text/html; charset=utf-8" → "text/html". */
export function plainType(type: string): string {
  return type.replace(/;.*/, "");
}

/** The base path of a site, as a part of a regular expression: of the characters allowed in it, only a dot needs escaping. */
export function asPattern(path: string): string {
  return path.replaceAll(".", "\\.");
}

/** Cache-Control of the file at `path`, from the root of the site: "/assets/style.1a2b3c4d.css". */
export function cacheControl(path: string): string {
  return keptFolders.some((folder) => path.startsWith(`/${folder}/`)) ? keptForEver : askedEachTime;
}
