import type { NextConfig } from "next";

const config: NextConfig = {
  // The static export of a build that uses nothing kept. The others ask Next's server for the pages (lib/build/render-pages.ts), which
  // does not run with this setting.
  output: process.env.EXPORT_FOLDER ? "export" : undefined,
  // Each page has one address, /8.45.7/, as a folder with index.html: dots in folder names are safe on every static host.
  trailingSlash: true,
  // Next's server would remove the slash from an address with dots, as if it were a file.
  skipTrailingSlashRedirect: true,
  // Where an export puts the pages.
  distDir: process.env.EXPORT_FOLDER ?? ".next",
  // A random id would make every file differ between two builds of the same content.
  generateBuildId: () => "manual",
  // npm test checks the types once for all builds.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["esbuild"],
  poweredByHeader: false,
  // Images are published unchanged. Without this setting, an export refuses to run.
  images: { unoptimized: true },
  // Memory of a build at 4,000 sections: 2.1 GB; 1.4 GB without source maps (nobody debugs built code); 0.8 GB without the disk
  // cache as well. lib/build/compile-pages.ts decides what is kept between builds.
  experimental: { turbopackSourceMaps: false, turbopackFileSystemCacheForBuild: false },
};

export default config;
