// The headers that every server sends with the portal's files. All server configurations in this folder use them.

export type Header = {
  name: string;
  value: string;
  /** A different value for one page, by its folder in the site. */
  onPage?: { folder: string; value: string };
};

// CSP 3. Pages have no inline script or style and load nothing from elsewhere, so they need no exception.
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

// Features that the pages never use, so that nothing in them can. Copying and sharing stay allowed.
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

// One page reads codes on paper by camera: the one that checks them (components/check/scan-codes.ts).
const cameraPage = "check";

function permissions(allowed: string[] = []): string {
  return unusedFeatures.map((feature) => `${feature}=${allowed.includes(feature) ? "(self)" : "()"}`).join(", ");
}

/** Headers of every answer, "not found" included. */
export const securityHeaders: Header[] = [
  { name: "Content-Security-Policy", value: contentPolicy.join("; ") },
  // Nobody needs to know which page a reader came from, not even the portal.
  { name: "Referrer-Policy", value: "no-referrer" },
  { name: "Permissions-Policy", value: permissions(), onPage: { folder: cameraPage, value: permissions(["camera"]) } },
  { name: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { name: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { name: "X-Content-Type-Options", value: "nosniff" },
  // RFC 6797: a year. Without includeSubDomains, because the publisher's other subdomains are not the portal's concern.
  { name: "Strict-Transport-Security", value: "max-age=31536000" },
];

/**
 * Addresses at which a server finds the page in `folder`, from the root of the site: that of the folder, and that of the file.
 */
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

/** Folders whose files have a hash of their content in the address, so that browsers may keep them for ever. */
export const keptFolders = ["assets", "previews"];

/** Cache-Control for files in `keptFolders`: kept for a year without asking again (RFC 8246). */
export const keptForEver = "public, max-age=31536000, immutable";

/**
 * Cache-Control for everything else: kept, but revalidated each time, so that readers never see stale words (RFC 9111, 5.2.2.4).
 */
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

/** Media types worth compressing, without their parameters. Pictures and PDFs are compressed already. */
export const compressedTypes = [...new Set(Object.values(mediaTypes).map(plainType))].filter((type) => !packed.includes(type));

/** "text/html; charset=utf-8" → "text/html". */
export function plainType(type: string): string {
  return type.replace(/;.*/, "");
}

/** The base path of a site as part of a regular expression. Of the characters it may have, only a dot needs escaping. */
export function asPattern(path: string): string {
  return path.replaceAll(".", "\\.");
}

/** Cache-Control of the file at `path`, from the root of the site: "/assets/style.1a2b3c4d.css". */
export function cacheControl(path: string): string {
  return keptFolders.some((folder) => path.startsWith(`/${folder}/`)) ? keptForEver : askedEachTime;
}
