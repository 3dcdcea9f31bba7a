// Fills in a tracking sheet with PDFium, as Chromium does: clicks and keys. Saves it, and reads it:
//   node fill-with-pdfium.mjs IN.pdf OUT.pdf NAME
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { init } from "@embedpdf/pdfium";

const [from, to, name] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const wasmBinary = readFileSync(require.resolve("@embedpdf/pdfium/pdfium.wasm"));
const lib = await init({ wasmBinary });
const { pdfium } = lib;
lib.PDFiumExt_Init();

const utf16 = (pointer) => pdfium.UTF16ToString(pointer);
const withText = (text, use) => {
  const bytes = 2 * (text.length + 1);
  const pointer = pdfium.wasmExports.malloc(bytes);
  pdfium.stringToUTF16(text, pointer, bytes);
  use(pointer);
};
const told = (ask) => {
  const length = ask(0, 0);
  const pointer = pdfium.wasmExports.malloc(length);
  ask(pointer, length);
  return utf16(pointer);
};

const open = (path) => {
  const data = readFileSync(path);
  const pointer = pdfium.wasmExports.malloc(data.length);
  pdfium.HEAPU8.set(data, pointer);
  const document = lib.FPDF_LoadMemDocument(pointer, data.length, "");
  const form = lib.PDFiumExt_InitFormFillEnvironment(document, lib.PDFiumExt_OpenFormFillInfo());
  const page = lib.FPDF_LoadPage(document, 0);
  lib.FORM_OnAfterLoadPage(page, form);
  return { document, form, page };
};

const fields = ({ form, page }) => {
  const all = new Map();
  const rect = pdfium.wasmExports.malloc(16);
  for (let i = 0; i < lib.FPDFPage_GetAnnotCount(page); i++) {
    const annot = lib.FPDFPage_GetAnnot(page, i);
    if (lib.FPDFAnnot_GetFormFieldType(form, annot) > 0) {
      lib.FPDFAnnot_GetRect(annot, rect);
      const [left, top, right, bottom] = pdfium.HEAPF32.slice(rect / 4, rect / 4 + 4);
      const ask = (f) => told((pointer, length) => f(form, annot, pointer, length));
      all.set(ask(lib.FPDFAnnot_GetFormFieldName), {
        x: (left + right) / 2,
        y: (top + bottom) / 2,
        value: ask(lib.FPDFAnnot_GetFormFieldValue),
        checked: lib.FPDFAnnot_IsChecked(form, annot),
      });
    }
  }
  return all;
};

const click = ({ form, page }, { x, y }) => {
  lib.FORM_OnMouseMove(form, page, 0, x, y);
  lib.FORM_OnLButtonDown(form, page, 0, x, y);
  lib.FORM_OnLButtonUp(form, page, 0, x, y);
};

const file = open(from);
const blank = fields(file);
const type = (field, text) => {
  click(file, blank.get(field));
  withText(text, (pointer) => lib.FORM_ReplaceSelection(file.form, file.page, pointer));
  lib.FORM_ForceToKillFocus(file.form);
};
type("name", name);
type("notes-monday", name);
type("pain-before-monday", "7");
click(file, blank.get("knee-to-chest-left-monday"));
lib.FORM_ForceToKillFocus(file.form);

const writer = lib.PDFiumExt_OpenFileWriter();
lib.PDFiumExt_SaveAsCopy(file.document, writer);
const size = lib.PDFiumExt_GetFileWriterSize(writer);
const saved = pdfium.wasmExports.malloc(size);
lib.PDFiumExt_GetFileWriterData(writer, saved, size);
writeFileSync(to, pdfium.HEAPU8.slice(saved, saved + size));

const read = fields(open(to));
console.log(`${read.size} fields on page 1`);
["name", "notes-monday", "pain-before-monday"].forEach((f) =>
  console.log(`${f}: ${read.get(f).value}`));
console.log(`knee-to-chest-left-monday: ${read.get("knee-to-chest-left-monday").checked}`);
