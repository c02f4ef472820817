'use strict'
const express = require('express')
const router = express.Router()

router.post('/sign-out', (req, res) => {
  req.session.destroy(() => res.redirect(303, req.body.next || '/'))
})

module.exports = router
