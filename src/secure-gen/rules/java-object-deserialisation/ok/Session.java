package com.example.session;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;

public class Session {
  Object load(InputStream in) throws Exception {
    ObjectInputStream objects = new ObjectInputStream(in);
    objects.setObjectInputFilter(ObjectInputFilter.Config.createFilter("com.example.session.*;!*"));
    return objects.readObject();
  }

  State read(InputStream in) throws Exception {
    return new ObjectMapper().readValue(in, State.class);
  }
}
