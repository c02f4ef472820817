import { createHash, randomBytes } from "node:crypto"
import type { Session } from "./session.js"

export function open(user: string): Session {
  const sessionId = randomBytes(16).toString("hex")
  const password = randomBytes(16).toString("hex")
  return { sessionId, password, tag: createHash("sha256").update(user).digest("hex") }
}
