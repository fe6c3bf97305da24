import type { NextConfig } from "next";

const config: NextConfig = {
  // While writing there is nothing to export, and Next would answer an unknown number, or one just withdrawn, with 500.
  output: process.env.NODE_ENV === "production" ? "export" : undefined,
  // One address for each page, /8.45.7/, as a folder with index.html: dots are safe on every static host.
  trailingSlash: true,
  // next dev would take the slash off an address with dots, as if it were a file.
  skipTrailingSlashRedirect: true,
  // Where the build wants the pages; lib/build/build-site.ts puts them in the published site's place when all went well.
  distDir: process.env.EXPORT_FOLDER ?? ".next",
  // A random id would change every file of two builds of the same content.
  generateBuildId: () => "manual",
  // Types are checked by npm test, once for all builds.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["esbuild"],
  poweredByHeader: false,
  // Each image is published as it is. Without this the two halves of a build (lib/build/run-next.ts) refuse to export.
  images: { unoptimized: true },
  // A build's memory at 4,000 sections: 2.1 GB, 1.4 without source maps (nobody debugs the code of a build), 0.8
  // without the cache on disk as well; and what is kept between builds is chosen by lib/build/compile-pages.ts.
  experimental: { turbopackSourceMaps: false, turbopackFileSystemCacheForBuild: false },
  devIndicators: false,
};

export default config;
