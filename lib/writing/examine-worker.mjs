// The thread beside the server: loads TypeScript as lib/commands/portal.mjs does, then lib/writing/examine.ts.
const { register } = await import("tsx/esm/api");
register();
await import("./examine.ts");
