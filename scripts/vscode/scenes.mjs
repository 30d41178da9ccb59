/** The scenes that `npm run screenshots` takes of the sample draft: each prepares the editor and leaves it as it should be seen. */

/** A page of playwright-core, whose types are installed with the editor only.
 * @typedef {any} Page
 * @typedef {{ name: string, prepare: (page: Page) => Promise<void> }} Scene */

/** Where words of one line of the editor stand on the screen, once they do.
 * @param {Page} page @param {string} words
 * @returns {Promise<{ left: number, right: number, middle: number }>} */
async function placeOf(page, words) {
  const place = await page.waitForFunction((/** @type {string} */ wanted) => {
    const { document } = /** @type {any} */ (globalThis);
    for (const line of document.querySelectorAll(".view-line")) {
      // A line is cut into spans, by colour and after every fifty letters.
      const walker = document.createTreeWalker(line, 4);
      const letters = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = 0; at < node.data.length; at++) letters.push({ node, at });
      }
      const text = letters.map(({ node, at }) => node.data[at].replace("\u00a0", " ")).join("");
      const first = letters[text.indexOf(wanted)];
      const last = letters[text.indexOf(wanted) + wanted.length - 1];
      if (!first || !last) continue;
      const range = document.createRange();
      range.setStart(first.node, first.at);
      range.setEnd(last.node, last.at + 1);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, middle: (top + bottom) / 2 };
    }
    return undefined;
  }, words);
  return place.jsonValue();
}

/** Puts the caret behind words of one line.
 * @param {Page} page @param {string} words */
async function goBehind(page, words) {
  const { right, middle } = await placeOf(page, words);
  await page.mouse.click(right - 1, middle);
}

/** Scrolls to the end of the draft.
 * @param {Page} page */
async function goToEnd(page) {
  await goBehind(page, "The signature that cost");
  await page.keyboard.press("Control+End");
  await page.waitForTimeout(500);
}

/** @param {Page} page @param {string} words */
async function hover(page, words) {
  const { left, right, middle } = await placeOf(page, words);
  await page.mouse.move((left + right) / 2, middle, { steps: 4 });
  await page.locator(".monaco-hover:visible").first().waitFor();
  await page.waitForTimeout(1000);
}

/** Opens what the lightbulb offers behind some words; the server may not be ready at the first try.
 * @param {Page} page @param {string} words */
async function openActions(page, words) {
  const menu = page.locator(".action-widget").first();
  let isOpen = false;
  for (let tries = 0; tries < 4 && !isOpen; tries += 1) {
    await goBehind(page, words);
    await page.keyboard.press("Control+.");
    isOpen = await menu.waitFor({ timeout: 8000 }).then(
      () => true,
      () => false,
    );
  }
  await menu.waitFor();
  await page.waitForTimeout(800);
}

/** Types behind some words and waits for the list of completions, with the card beside it.
 * @param {Page} page @param {string} words @param {string} typed */
async function complete(page, words, typed) {
  await goToEnd(page);
  await goBehind(page, words);
  await page.keyboard.type(typed, { delay: 40 });
  const list = page.locator(".suggest-widget.visible");
  const came = await list.waitFor({ timeout: 3000 }).then(
    () => true,
    () => false,
  );
  if (!came) await page.keyboard.press("Control+Space");
  await list.waitFor();
  await page.waitForTimeout(500);
  if ((await page.locator(".suggest-details:visible").count()) === 0) {
    await page.keyboard.press("Control+Space");
  }
  await page.waitForTimeout(1000);
}

/** Opens the writer's list of actors in the draft's stead.
 * @param {Page} page */
async function openList(page) {
  await page.keyboard.press("Control+p");
  await page.keyboard.type("actors.yaml");
  await page.waitForTimeout(800);
  await page.keyboard.press("Enter");
  await placeOf(page, "name: Lowtide Research");
  await page.waitForTimeout(1500);
}

/** @type {readonly Scene[]} */
export const scenes = [
  { name: "hover-name", prepare: (page) => hover(page, "Fancy Bear, which") },
  { name: "hover-finding", prepare: (page) => hover(page, "Fancy Bear hacked") },
  { name: "hover-citation", prepare: (page) => hover(page, "@ledger-wives") },
  { name: "hover-verdict", prepare: (page) => hover(page, "According to") },
  { name: "hover-contested", prepare: (page) => hover(page, "CyberCaliphate") },
  {
    name: "who-says-what",
    prepare: async (page) => {
      await goToEnd(page);
      await goBehind(page, "CyberCaliphate may have");
      await page.keyboard.press("Control+Shift+p");
      await page.keyboard.type("Who Says What?");
      await page.keyboard.press("Enter");
      await page.locator("iframe.webview").first().waitFor();
      await page.waitForTimeout(4000);
    },
  },
  {
    name: "check-mark",
    prepare: (page) => openActions(page, "Marian Tolley sai"),
  },
  {
    name: "complete-citation",
    prepare: (page) => complete(page, "never the audience", " [@"),
  },
  {
    name: "complete-actor",
    prepare: (page) => complete(page, "never the audience.", " Lee Foster met Fan"),
  },
  {
    name: "list-of-actors",
    prepare: async (page) => {
      await openList(page);
      await goBehind(page, "aliases: [Lowtide");
      await page.keyboard.type(", AP");
      await page.keyboard.press("Control+End");
      await page.keyboard.type("  - name: Lu", { delay: 40 });
      await page.keyboard.press("Control+Space");
      await page.locator(".suggest-widget.visible").waitFor();
      await page.waitForTimeout(1500);
    },
  },
  {
    name: "rename-actor",
    prepare: async (page) => {
      await openList(page);
      await goBehind(page, "name: CyberCaliph");
      await page.keyboard.press("F2");
      await page.waitForTimeout(1000);
      await page.keyboard.press("Control+a");
      await page.keyboard.type("Cyber Caliphate Group");
      await page.keyboard.press("Control+Enter");
      await page.waitForTimeout(3000);
    },
  },
  {
    name: "quick-fix",
    prepare: (page) => openActions(page, "Fancy Bear hac"),
  },
  {
    name: "problems",
    prepare: async (page) => {
      await page.keyboard.press("Control+Shift+m");
      await page.locator(".markers-panel .monaco-list-row").first().waitFor();
      await page.waitForTimeout(800);
    },
  },
];
