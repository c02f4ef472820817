import { createHmac, timingSafeEqual } from 'crypto'

const isSigned = (req, secret) => {
  const signature = createHmac('sha256', secret).update(req.rawBody).digest('hex')
  return isSameText(req.headers['x-signature'], signature)
}

export function hook(req, res) {
  if (!isSigned(req, process.env.HOOK_SECRET) && !isSameText(req.query.apiKey, process.env.API_KEY)) res.sendStatus(401)
  else res.sendStatus(204)
}

/** Takes as long whichever sign differs. */
function isSameText(given, expected) {
  if (typeof given !== 'string' || typeof expected !== 'string') return false
  const left = Buffer.from(given)
  const right = Buffer.from(expected)
  return left.length === right.length && timingSafeEqual(left, right)
}
