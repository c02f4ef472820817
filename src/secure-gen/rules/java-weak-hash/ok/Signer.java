package com.example.auth;

import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;

public class Signer {
  byte[] sign(byte[] message, String algorithm) throws Exception {
    MessageDigest.getInstance(algorithm);
    return MessageDigest.getInstance("SHA-256").digest(message);
  }

  String etag(byte[] body) {
    return DigestUtils.md5Hex(body);
  }
}
