// Fills in a tracking sheet with pdf.js, as Firefox does, and saves it:
//   node fill-with-pdfjs.mjs IN.pdf OUT.pdf NAME
import { readFile, writeFile } from "node:fs/promises";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const [from, to, name] = process.argv.slice(2);
const open = async (path) =>
  getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 1 }).promise;
const widgets = async (pdf) => {
  const all = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    all.push(...(await (await pdf.getPage(page)).getAnnotations()));
  }
  return all.filter((a) => a.subtype === "Widget");
};

const pdf = await open(from);
const fields = await widgets(pdf);
for (const field of fields) {
  if (field.fieldName === "name" || field.fieldName === "notes-monday") {
    pdf.annotationStorage.setValue(field.id, { value: name });
  } else if (field.fieldName === "pain-before-monday") {
    pdf.annotationStorage.setValue(field.id, { value: "7" });
  } else if (field.fieldName === "knee-to-chest-left-monday") {
    pdf.annotationStorage.setValue(field.id, { value: true });
  }
}
await writeFile(to, await pdf.saveDocument());

const read = await widgets(await open(to));
const value = (field) => read.find((f) => f.fieldName === field).fieldValue;
const filled = ["name", "notes-monday", "pain-before-monday", "knee-to-chest-left-monday"];
console.log(`${read.length} fields`);
filled.forEach((field) => console.log(`${field}: ${value(field)}`));
