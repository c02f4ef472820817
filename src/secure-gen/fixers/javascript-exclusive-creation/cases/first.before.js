import fs from "fs"

export function first(file, text) {
  if (!fs.existsSync(file)) {
    fs.writeFileSync(file, text, "utf8")
  }
  if (!fs.existsSync(file)) fs.createWriteStream(file).end(text)
}
