// Loads each page in a headless Chromium, lets axe-core look for breaches of WCAG 2.2 A and AA, and prints them.
// Usage: CHROMIUM=/usr/bin/chromium node axe.mjs PAGE.html...
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu"],
});
let breaches = 0;
const pages = process.argv.slice(2);
for (const file of pages) {
  const page = await browser.newPage();
  await page.setBypassCSP(true); // the pages allow no script of any kind; axe is one
  await page.goto(pathToFileURL(resolve(file)).href);
  await page.evaluate(axeSource);
  const result = await page.evaluate(() =>
    globalThis.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }),
  );
  for (const { id, help, nodes } of result.violations) {
    breaches += nodes.length;
    console.log(`${file}: ${id}: ${help} (${nodes.length})`);
    console.log(`    ${nodes[0].html.slice(0, 160)}`);
  }
  await page.close();
}
await browser.close();
console.log(`check-html: axe-core found ${breaches} breaches in ${pages.length} pages`);
process.exit(breaches === 0 ? 0 : 1);
