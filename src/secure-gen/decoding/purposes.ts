/** Names of what is worth nothing once it can be guessed. */
export const secretNames =
  /token|secret|passw|passphrase|nonce|otp|one_?time|session_?id|sid\b|api_?key|salt|csrf|xsrf|reset_?(?:code|link)|verification_?code|invite_?code|activation|credential|^iv$|(?:^|_)key$|[a-z]Key$/i;

/** Names of what nobody gains by making two things hash alike. */
export const harmlessHashes =
  /check_?sum|e_?tag|cache|finger_?print|dup|content_?(?:hash|digest|md5|id)|file_?(?:hash|digest|md5|sha)|gravatar|avatar|uuid|guid|colou?r|bucket|shard|partition|blob|git|commit|revision|short_?id|changed|modified/i;
