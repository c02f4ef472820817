import { createHash } from "node:crypto"
import type { Session } from "./session.js"

export function open(user: string): Session {
  const sessionId = Math.random().toString(16).slice(2)
  const password = String(Math.random())
  return { sessionId, password, tag: createHash("sha256").update(user).digest("hex") }
}
