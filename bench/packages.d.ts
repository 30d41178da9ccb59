/** The peers, which npm run bench installs: the project's types hold without them. */
declare module "@sqlite.org/sqlite-wasm";
declare module "approx-string-match";
declare module "eld";
declare module "eld/medium";
declare module "fastscan";
declare module "flexsearch";
declare module "franc";
declare module "markdown-it";
declare module "markdownlint/sync";
declare module "minisearch";
declare module "sbd";
declare module "textlint";
declare module "vega";
declare module "vega-lite";
declare module "wink-eng-lite-web-model";
declare module "wink-nlp";
