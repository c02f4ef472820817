package com.example.directory;

import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;

public class Directory {
  Object find(DirContext context, String user) throws Exception {
    String filter = "(&(objectClass=person)(uid=" + user + "))";
    return context.search("dc=example,dc=com", filter, new SearchControls()); // weakness
  }
}
