import manifest from "../../package.json" with { type: "json" };

/** The version of Clauselint, as its manifest gives it. */
export const version: string = manifest.version;
