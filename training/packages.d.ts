/** What npm run train installs: the project's types hold without it. */
declare module "wink-nlp";
declare module "wink-eng-lite-web-model";
