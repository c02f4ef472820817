const characters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

export function makeResetCode(length = 10) {
  let code = '';
  for (let index = 0; index < length; index++) code += characters[Math.floor(Math.random() * characters.length)];
  return code;
}
