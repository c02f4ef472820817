package com.example.auth;

import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;

public class Signer {
  private static final String ALGORITHM = "SHA-1";

  byte[] sign(byte[] message) throws Exception {
    MessageDigest digest = MessageDigest.getInstance(ALGORITHM); // weakness
    return digest.digest(message);
  }

  String password(String text) throws Exception {
    MessageDigest.getInstance("MD5").digest(text.getBytes()); // weakness
    return DigestUtils.md5Hex(text); // weakness
  }
}
