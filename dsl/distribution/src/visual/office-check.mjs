// Looks at office files as LibreOffice shows them: node office-check.mjs FOLDER PLAN.json FILE.docx|FILE.xlsx...
// The PDF must have pages, none of them blank, the title of the plan, the number and the title of every measure, and all of its
// fonts. What a cell of a sheet cuts off is missing in the PDF, too. PDFs and pictures of the pages are written into FOLDER. Ends
// with 1 where something is wrong.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [folder, planFile, ...files] = process.argv.slice(2);
const { plan } = JSON.parse(fs.readFileSync(planFile, "utf8"));
const measures = plan.programmes.flatMap((programme) => programme.measures);
const longest = 180_000;
const problems = [];

function run(program, ...words) {
  return execFileSync(program, words, { encoding: "utf8", timeout: longest, maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] });
}

// A line may end within any word, since Chinese has no blanks, and fonts may have other forms of the same character.
function pattern(text) {
  return Array.from(text.normalize("NFKC").replace(/\s/gu, ""), (one) => one.replace(/[\\^$.*+?()[\]{}|/]/u, "\\$&"))
    .join("[\\s\\u00AD]*");
}

function has(text, expression) {
  return new RegExp(expression, "u").test(text);
}

function toPdf(file) {
  const profile = pathToFileURL(path.resolve(folder, "profile")).href;
  run("soffice", `-env:UserInstallation=${profile}`, "--headless", "--convert-to", "pdf", "--outdir", folder, file);
  const made = path.join(folder, path.basename(file, path.extname(file)) + ".pdf");
  const pdf = path.join(folder, path.basename(file) + ".pdf");
  if (!fs.existsSync(made)) {
    return undefined;
  }
  fs.renameSync(made, pdf);
  return pdf;
}

// pdffonts prints a table whose columns are as wide as the rules below its heads.
function fontsThatAreMissing(pdf) {
  const [heads, rules, ...rows] = run("pdffonts", pdf).split("\n").filter((line) => line !== "");
  if (rules === undefined || rows.length === 0) {
    return ["it has no fonts at all"];
  }
  const from = heads.indexOf("emb ");
  return rows.filter((row) => row.slice(from, from + 3).trim() !== "yes").map((row) => `not embedded: ${row.slice(0, from).trim()}`);
}

// The pages as grey pictures: P5, width, height, 255, then a byte for each point.
function isBlank(picture) {
  const bytes = fs.readFileSync(picture);
  const head = /^P5\s+\d+\s+\d+\s+255\s/.exec(bytes.subarray(0, 100).toString("latin1"))[0];
  return bytes.subarray(head.length).every((point) => point === 255);
}

function look(file) {
  const say = (problem) => problems.push(`${path.basename(file)}: ${problem}`);
  const pdf = toPdf(file);
  if (pdf === undefined) {
    say("LibreOffice can't open it");
    return 0;
  }
  const pages = Number(/^Pages:\s+(\d+)$/m.exec(run("pdfinfo", pdf))?.[1] ?? 0);
  const pictures = path.join(folder, path.basename(file) + "-page");
  run("pdftoppm", "-r", "60", "-gray", pdf, pictures);
  const drawn = fs.readdirSync(folder).filter((name) => name.startsWith(path.basename(pictures)) && name.endsWith(".pgm")).sort();
  if (pages === 0 || drawn.length !== pages) {
    say(`it has ${pages} pages, of which ${drawn.length} can be drawn`);
  }
  drawn.forEach((name, index) => isBlank(path.join(folder, name)) && say(`page ${index + 1} is blank`));
  const text = run("pdftotext", "-enc", "UTF-8", pdf, "-").normalize("NFKC");
  if (!has(text, pattern(plan.title))) {
    say(`the title ${plan.title} is missing`);
  }
  // In a table the number stands in a column of its own, which need not be beside the title.
  const apart = path.extname(file) === ".xlsx";
  for (const { number, title } of measures) {
    const shown = apart
      ? has(text, `(?<!\\d)${number}(?!\\d)`) && has(text, pattern(title))
      : has(text, `(?<!\\d)${number}(?!\\d)[^\\d]{0,9}?${pattern(title)}`);
    if (!shown) {
      say(`measure ${number} ${title} is missing`);
    }
  }
  if (text.includes("###")) {
    say("a number is wider than its column");
  }
  fontsThatAreMissing(pdf).forEach(say);
  return pages;
}

fs.mkdirSync(folder, { recursive: true });
const pages = files.map((file) => {
  if (![".docx", ".xlsx"].includes(path.extname(file))) {
    problems.push(`${path.basename(file)}: neither docx nor xlsx`);
    return 0;
  }
  return look(file);
});
problems.forEach((problem) => console.error(problem));
console.log(`${files.length} files, ${pages.reduce((sum, one) => sum + one, 0)} pages, ${measures.length} measures, ${problems.length} problems`);
process.exitCode = files.length > 0 && problems.length === 0 ? 0 : 1;
