// VS Code without any server behind it, as on vscode.dev: a web page whose extensions run in a worker of the browser. This
// only hands out files: those of VS Code, which code-server carries, and those of the extensions.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import JSZip from "jszip";
import { quietSettings, vscode } from "./editor-host.mjs";

/**
 * Serves a workbench that lives in the browser alone, on a free port of 127.0.0.1.
 * @param extensions the extensions beside those that come with VS Code: their files by the name of a folder, each a
 *   function from a path to its content, or undefined where there is none; see `filesOfVsix` and `filesOfFolder`
 * @param settings defaults of settings, besides those that keep the workbench quiet
 * @param options what VS Code calls its developmentOptions, with `extensionTestsPath` as a path like "suite/index.js"
 * @param told is given what the page's extensions post to "/told", parsed
 * @returns `url({ folder, payload })`, the address of a workbench, the folder being a URI; `stop()`
 */
export async function startBrowserHost({ extensions, settings = {}, options = {}, told = () => {} }) {
  const server = createServer((request, response) => {
    answer(request)
      .then(({ status = 200, type, body = "" }) => {
        // The worker's frame has an origin of its own, as on vscode.dev; so extensions come from another one.
        response.writeHead(status, { "content-type": type ?? "text/plain", "access-control-allow-origin": "*" });
        response.end(body);
      })
      .catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  const host = `localhost:${port}`;
  const at = (path) => ({ scheme: "http", authority: host, path: `/extensions/${path}` });
  return {
    url: ({ folder, payload = [] }) =>
      `http://${host}/?${new URLSearchParams({ folder, payload: JSON.stringify(payload) })}`,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };

  async function answer(request) {
    const { pathname } = new URL(request.url, "http://localhost");
    const path = decodeURIComponent(pathname);
    if (request.method === "POST" && path === "/told") {
      told(JSON.parse(await textOf(request)));
      return {};
    }
    if (path === "/") return { type: "text/html", body: await page() };
    const body = await fileAt(path);
    return body === undefined ? { status: 404 } : { type: types[extname(path)] ?? "application/octet-stream", body };
  }

  async function fileAt(path) {
    const [, top, name, ...rest] = path.split("/");
    if (top === "extensions") return extensions[name]?.(rest.join("/"));
    if (top !== "vscode") return undefined;
    const body = await inVscode(path.slice("/vscode/".length));
    if (path.endsWith("/workbench/workbench.js")) return withoutRemote(body.toString());
    // code-server leaves out what VS Code's own extensions run in a browser: with nothing to run they do not complain.
    return body ?? (name === "extensions" && path.endsWith(".js") ? "" : undefined);
  }

  async function page() {
    const { extensionTestsPath, ...others } = options;
    const configuration = {
      productConfiguration: {
        quality: "stable",
        commit: "local",
        webEndpointUrlTemplate: `http://{{uuid}}.${host}/vscode`,
        enableTelemetry: false,
      },
      developmentOptions: {
        extensions: Object.keys(extensions).map(at),
        ...(extensionTestsPath ? { extensionTestsPath: at(extensionTestsPath) } : {}),
        ...others,
      },
      // code-server's workbench does not start without these.
      userDataPath: "/",
      webviewEndpoint: "/vscode/out/vs/workbench/contrib/webview/browser/pre",
      isEnabledFileDownloads: false,
      isEnabledFileUploads: false,
      isEnabledCoderGettingStarted: false,
      configurationDefaults: { ...quietSettings, ...settings },
      enableWorkspaceTrust: false,
    };
    const values = {
      WORKBENCH_WEB_CONFIGURATION: escaped(JSON.stringify(configuration)),
      WORKBENCH_WEB_BASE_URL: "/vscode",
      BASE: "",
      VS_BASE: "",
      WORKBENCH_AUTH_SESSION: "",
      WORKBENCH_SCRIPT_NONCE: "",
      WORKBENCH_NLS_URL: "/vscode/out/nls.messages.js",
      WORKBENCH_NLS_FALLBACK_URL: "/vscode/out/nls.messages.js",
    };
    const template = (await inVscode("out/vs/code/browser/workbench/workbench.html")).toString();
    return template.replaceAll(/\{\{(\w+)\}\}/g, (whole, name) => values[name] ?? whole);
  }
}

/** The files of a packed extension, straight out of its .vsix, which is a zip with the extension in a folder. */
export async function filesOfVsix(vsix) {
  const zip = await JSZip.loadAsync(await readFile(vsix));
  return (path) => zip.file(`extension/${path}`)?.async("nodebuffer");
}

/** The files of a folder on the disk. */
export function filesOfFolder(folder) {
  return (path) => existing(join(folder, path));
}

/**
 * Takes back what code-server has changed in VS Code's workbench, where a server may be missing: there it always looks for
 * one at the page's own address, and keeps the user's settings with it instead of in the browser.
 */
function withoutRemote(workbench) {
  const changes = {
    "remoteAuthority:location.host": "remoteAuthority:undefined",
    "P.file(this.userDataPath).with({scheme:J.vscodeRemote})":
      "P.file(this.userDataPath).with({scheme:J.vscodeUserData})",
  };
  return Object.entries(changes).reduce((text, [theirs, original]) => {
    if (!text.includes(theirs)) throw new Error(`“${theirs}” is not in the workbench of this code-server any more.`);
    return text.replace(theirs, original);
  }, workbench);
}

function inVscode(path) {
  return existing(join(vscode, path));
}

async function existing(path) {
  try {
    return await readFile(path);
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "EISDIR") return undefined;
    throw error;
  }
}

async function textOf(request) {
  request.setEncoding("utf8");
  let text = "";
  for await (const more of request) text += more;
  return text;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}

const types = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};
