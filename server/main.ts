// The server of the extension, in a process of Node or in a worker of a browser: all but its connection is the same.
const isNode = typeof process === "object" && process.versions?.node !== undefined;
void (isNode ? import("./node.ts") : import("./browser.ts"));

export {};
