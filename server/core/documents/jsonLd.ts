/** JSON-LD of a web page: what it says of the article it holds. */
import { isRecord, textOf, toNames, toTitle, type Fields } from "./fields";

/** Values as found, none of them checked. */
export interface ArticleData {
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly publisher: string | undefined;
  readonly issued: unknown;
  readonly language: unknown;
  readonly url: string | undefined;
  /** CSL type. */
  readonly type: string;
}

/** The first article among the values of the page's JSON-LD scripts, also within lists and `@graph`. */
export function findArticle(scripts: readonly unknown[]): ArticleData | undefined {
  const nodes = scripts.flatMap((script) => findNodes(script, 0));
  const article = nodes.find((node) => typeOf(node) !== undefined);
  if (!article) return undefined;
  const byId = new Map(nodes.map((node) => [textOf(node, "@id"), node]));
  const follow = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(follow)
      : isRecord(value) && !("name" in value)
        ? (byId.get(textOf(value, "@id") ?? "") ?? value)
        : value;
  return {
    title: toTitle(article["headline"]) ?? toTitle(article["name"]),
    authors: toNames(follow(article["author"] ?? article["creator"])),
    publisher: toNames(follow(article["publisher"] ?? article["sourceOrganization"]))[0],
    issued: article["datePublished"] ?? article["dateCreated"],
    language: article["inLanguage"],
    url: textOf(article, "url"),
    type: typeOf(article) ?? "webpage",
  };
}

/** Deeper than any page nests its graph. */
const deepest = 5;

function findNodes(value: unknown, depth: number): Fields[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item) => findNodes(item, depth + 1));
  if (!isRecord(value)) return [];
  const inner = ["@graph", "mainEntity", "mainEntityOfPage"].map((name) => value[name]);
  return [value, ...findNodes(inner, depth + 1)];
}

function typeOf(node: Fields): string | undefined {
  const types = [node["@type"]].flat().map(String);
  if (types.some((type) => /NewsArticle$/.test(type))) return "article-newspaper";
  if (types.some((type) => /Report$/.test(type))) return "report";
  if (types.some((type) => /BlogPosting$/.test(type))) return "post-weblog";
  if (types.some((type) => /ScholarlyArticle$/.test(type))) return "article-journal";
  return types.some((type) => /Article$/.test(type)) ? "article" : undefined;
}
