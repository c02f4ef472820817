import { createHmac } from 'crypto'

const isSigned = (req, secret) => {
  const signature = createHmac('sha256', secret).update(req.rawBody).digest('hex')
  return req.headers['x-signature'] == signature
}

export function hook(req, res) {
  if (!isSigned(req, process.env.HOOK_SECRET) && req.query.apiKey !== process.env.API_KEY) res.sendStatus(401)
  else res.sendStatus(204)
}
