import fs from "fs"

export function first(file, text) {
  if (!fs.existsSync(file)) {
    fs.writeFileSync(file, text, { encoding: "utf8", flag: "wx" })
  }
  if (!fs.existsSync(file)) fs.createWriteStream(file, { flags: "wx" }).end(text)
}
