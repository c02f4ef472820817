#!/usr/bin/env node
'use strict';

const crypto = require('crypto');

// Prints an invitation.
function invitation() {
  const otp = crypto.randomInt(100000, 1000000);
  const inviteToken = 'inv-' + Array.from({ length: 8 }, () => crypto.randomInt(36).toString(36)).join('');
  return { otp, inviteToken };
}

console.log(invitation());
