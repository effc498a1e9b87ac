// Checks packs against a JSON Schema: node check.mjs SCHEMA PACK...
// Prints one JSON object a pack and line: {"file", "result": "valid" | "invalid" | "not-json", "errors": [{"path", "message"}]}.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const [schema, ...packs] = process.argv.slice(2);
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));

for (const file of packs) {
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  let pack;
  try {
    pack = JSON.parse(text);
  } catch (error) {
    console.log(JSON.stringify({ file, result: "not-json", errors: [{ path: "", message: error.message }] }));
    continue;
  }

  const valid = validate(pack);
  const errors = (valid ? [] : validate.errors).map((error) => ({ path: error.instancePath, message: error.message }));
  console.log(JSON.stringify({ file, result: valid ? "valid" : "invalid", errors }));
}
