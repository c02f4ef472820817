package com.example.spool;

import java.io.File;

class Spool {
  boolean share(String name) {
    return new File(name).setWritable(true, false);
  }
}
