// What is so only in a browser: that the tests around this one are worth running there.
import * as assert from "node:assert/strict";
import * as vscode from "vscode";

suite("the browser's extension host", () => {
  test("is a worker without Node, without a document and without a server", () => {
    assert.match(String(globalThis), /DedicatedWorkerGlobalScope/);
    assert.equal(typeof document, "undefined");
    assert.equal(globalThis.process?.versions?.node, undefined);
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
    assert.equal(vscode.env.remoteName, undefined);
  });

  test("runs what is packaged, from an address and for files that are on no disk", () => {
    const extension = vscode.extensions.getExtension("clauselint.clauselint");
    assert.equal(extension?.extensionUri.scheme, "http");
    assert.equal(extension?.packageJSON.browser, "./dist/client.js");
    assert.deepEqual(
      vscode.workspace.workspaceFolders?.map(({ uri }) => uri.toString()),
      ["memfs:/policies"],
    );
  });
});
