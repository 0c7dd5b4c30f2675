// npm run docs: writes all that is made from the rules. With --check it writes nothing and fails where something is stale.
await import("./docs.ts");
await import("./manifest.ts");
// Takes texts from the manifest.
await import("./schema.ts");
