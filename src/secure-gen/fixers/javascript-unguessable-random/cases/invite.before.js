#!/usr/bin/env node
'use strict';

// Prints an invitation.
function invitation() {
  const otp = Math.floor(100000 + Math.random() * 900000);
  const inviteToken = 'inv-' + Math.random().toString(36).substring(2, 10);
  return { otp, inviteToken };
}

console.log(invitation());
