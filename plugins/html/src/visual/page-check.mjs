// Looks at exported pages in a real Chromium: node page-check.mjs CHROMIUM FOLDER PAGE.html...
// FOLDER has node_modules with puppeteer-core and axe-core; pictures are written into it. Ends with 1 where something is wrong.
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [chromium, folder, ...pages] = process.argv.slice(2);
const require = createRequire(path.resolve(folder, "package.json"));
const puppeteer = require("puppeteer-core");
const axe = require.resolve("axe-core/axe.min.js");
const sizes = { phone: [390, 844], desktop: [1280, 900] };
const problems = [];

function expect(holds, what) {
  if (!holds) {
    problems.push(what);
  }
}

const browser = await puppeteer.launch({ executablePath: chromium, headless: true, args: ["--no-sandbox"] });
for (const file of pages) {
  const name = path.basename(file, ".html");
  for (const scheme of ["light", "dark"]) {
    for (const [size, [width, height]] of Object.entries(sizes)) {
      const page = await browser.newPage();
      const requests = [];
      page.on("console", (message) => message.type() === "error" && problems.push(`${name}: console: ${message.text()}`));
      page.on("pageerror", (error) => problems.push(`${name}: ${error}`));
      page.on("request", (request) => requests.push(request.url()));
      await page.setViewport({ width, height });
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await page.goto(pathToFileURL(path.resolve(file)).href);
      expect(requests.length === 1, `${name}: it asks for ${requests.slice(1)}`);
      const shown = () => page.$$eval("article", (all) => all.filter((one) => one.checkVisibility()).length);
      const all = await shown();
      expect(all > 0, `${name}: no measures are shown`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(!wide, `${name} ${size}: it is wider than the window`);
      const title = await page.$eval("article:last-of-type h3", (heading) => heading.textContent);
      await page.type("#search", title);
      const found = await shown();
      expect(found >= 1 && found < all, `${name}: the search for ${title} shows ${found} of ${all}`);
      expect((await page.$eval("#count", (count) => count.textContent)).includes(String(found)), `${name}: the count is wrong`);
      await page.$eval("#search", (field) => { field.value = ""; field.dispatchEvent(new Event("input")); });
      expect((await shown()) === all, `${name}: not all measures come back`);
      const department = await page.$eval("article [data-department]", (one) => one.dataset.department);
      const having = await page.$$eval("article", (articles, wanted) => articles.filter((article) =>
        Array.from(article.querySelectorAll("[data-department]")).some((one) => one.dataset.department === wanted)).length, department);
      await page.select("#department", department);
      expect((await shown()) === having, `${name}: the filter by ${department} is wrong`);
      await page.select("#department", "");
      await page.evaluate(() => { location.hash = "#" + document.querySelectorAll("article")[Math.min(20, document.querySelectorAll("article").length - 1)].id; });
      await page.screenshot({ path: path.join(folder, `${name}-${size}-${scheme}.png`) });
      await page.close();
      const checked = await browser.newPage();
      await checked.setBypassCSP(true);
      await checked.setViewport({ width, height });
      await checked.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await checked.goto(pathToFileURL(path.resolve(file)).href);
      await checked.addScriptTag({ path: axe });
      const { violations } = await checked.evaluate(() => window.axe.run());
      for (const violation of violations.filter((one) => ["serious", "critical"].includes(one.impact))) {
        problems.push(`${name} ${size} ${scheme}: axe ${violation.id}: ${violation.nodes[0].html.slice(0, 120)}`);
      }
      await checked.close();
    }
  }
}
await browser.close();
problems.forEach((problem) => console.error(problem));
console.log(`${pages.length} pages, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
