package com.example.session;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.ObjectInputStream;

public class Session {
  Object load(InputStream in) throws Exception {
    ObjectInputStream objects = new ObjectInputStream(in);
    return objects.readObject(); // weakness
  }

  Object decode(byte[] bytes) throws Exception {
    return new ObjectInputStream(new ByteArrayInputStream(bytes)).readObject(); // weakness
  }
}
