/** npm run test:web: packages the extension and runs the suite with its browser build, in the worker of VS Code for the web. */
import { createServer } from "node:http";
import { mkdirSync, readFileSync, readdirSync, renameSync } from "node:fs";
import { join, normalize, relative } from "node:path";
import { build } from "esbuild";
import { packageExtension } from "./package.mjs";
import { main, root } from "./run.mjs";
import { openBrowser } from "./vscode/browser.mjs";
import { followSuite } from "./vscode/inside.mjs";
import { installEditor } from "./vscode/install.mjs";
import { installExtension, makeHome, startServer } from "./vscode/server.mjs";

/** Bundles the suite, with the files of its workspace in it, into the extension: the editor looks there for who runs it.
 * @param {string} folder */
async function bundleSuite(folder) {
  const workspace = join(root, "test/editor/workspace");
  const files = readdirSync(workspace, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(workspace, path), readFileSync(path, "utf8")]);
  await build({
    entryPoints: [join(root, "test/editor/suite/index.web.ts")],
    outfile: join(folder, "extension/suite/index.cjs"),
    bundle: true,
    platform: "browser",
    format: "cjs",
    external: ["vscode"],
    define: { workspaceFiles: JSON.stringify(Object.fromEntries(files)), global: "globalThis" },
    logLevel: "error",
  });
}

/** Serves a folder to the editor's page, which comes from another origin.
 * @param {string} folder @returns {Promise<string>} host and port */
function serve(folder) {
  return new Promise((resolve) => {
    const server = createServer((request, response) => {
      const path = normalize(decodeURIComponent(request.url?.split("?")[0] ?? "/"));
      const type = /\.c?js$/.test(path) ? "text/javascript" : "application/octet-stream";
      try {
        const content = readFileSync(join(folder, path));
        response.writeHead(200, { "access-control-allow-origin": "*", "content-type": type });
        response.end(content);
      } catch {
        response.writeHead(404, { "access-control-allow-origin": "*" }).end();
      }
    });
    server.listen(0, "127.0.0.1", () => {
      const address = /** @type {import("node:net").AddressInfo} */ (server.address());
      resolve(`127.0.0.1:${address.port}`);
    });
  });
}

/** Adds the extension and the suite to the settings that the page of the editor carries.
 * @param {string} html @param {string} authority */
function withSuite(html, authority) {
  const uri = (/** @type {string} */ path) => ({ scheme: "http", authority, path });
  return html.replace(
    /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
    (_, head, settings) => {
      const parsed = JSON.parse(settings.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
      parsed.developmentOptions = {
        ...parsed.developmentOptions,
        extensions: [uri("/extension")],
        extensionTestsPath: uri("/extension/suite/index.cjs"),
      };
      const text = JSON.stringify(parsed).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
      return `${head}${text}"`;
    },
  );
}

await main(async () => {
  const editor = await installEditor(console.log);
  const unpacked = makeHome();
  await installExtension(editor, unpacked, await packageExtension());
  const [name = ""] = readdirSync(join(unpacked, "extensions")).filter((each) =>
    /^whence/.test(each),
  );
  const folder = join(unpacked, "served");
  mkdirSync(folder);
  renameSync(join(unpacked, "extensions", name), join(folder, "extension"));
  await bundleSuite(folder);
  const authority = await serve(folder);

  const server = await startServer(editor, makeHome(), { smokeTest: true });
  const browser = await openBrowser(["--disable-features=LocalNetworkAccessChecks"]);
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.route(
    (/** @type {URL} */ url) => url.host === server.host && url.pathname === "/",
    async (/** @type {any} */ route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: withSuite(await response.text(), authority) });
    },
  );
  const { passed, failed } = await followSuite(
    page,
    `http://${server.host}/?folder=tmp:/ws`,
    console.log,
  );
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
