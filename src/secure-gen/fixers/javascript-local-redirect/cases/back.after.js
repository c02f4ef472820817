'use strict'
const express = require('express')
const router = express.Router()

router.post('/sign-out', (req, res) => {
  req.session.destroy(() => res.redirect(303, safeLocalPath(req.body.next || '/')))
})

module.exports = router

/** The path, if it is one of this site; its start page otherwise. */
function safeLocalPath(target) {
  return typeof target === 'string' && /^\/(?![\/\\\s])/.test(target) ? target : '/'
}
