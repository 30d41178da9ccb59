/** Paths as files write them lead where the core's paths do, on any system. */
import { expect, test } from "vitest";
import { joinPath, pathFrom } from "../../../server/core/documents/paths";

test.each([
  ["/desk/draft.md", "sources/a.txt", "/desk/sources/a.txt"],
  ["/desk/draft.md", "./a.txt", "/desk/a.txt"],
  ["/desk/draft.md", "../a.txt", "/a.txt"],
  ["/desk/draft.md", "../../../a.txt", "/a.txt"],
  ["/desk/draft.md", "/data/a.txt", "/data/a.txt"],
  ["/c:/desk/draft.md", "../../a.txt", "/c:/a.txt"],
  ["/c:/desk/draft.md", "D:/data/a.txt", "/d:/data/a.txt"],
  ["/c:/desk/draft.md", "/D:/data/a.txt", "/d:/data/a.txt"],
  ["/c:/desk/draft.md", "C:/data/A.txt", "/c:/data/A.txt"],
])("in %s, %s is %s", (from, written, path) => {
  expect(joinPath(from, written)).toBe(path);
});

test.each([
  ["/desk/draft.md", "/desk/sources/a.txt", "sources/a.txt"],
  ["/desk/notes/draft.md", "/desk/a.txt", "../a.txt"],
])("from %s the way to %s is %s", (file, to, way) => {
  expect(pathFrom(file, to)).toBe(way);
  expect(joinPath(file, way)).toBe(to);
});
