package com.example.directory;

import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;

public class Directory {
  Object find(DirContext context, String user) throws Exception {
    Object[] values = {user};
    return context.search("dc=example,dc=com", "(uid={0})", values, new SearchControls());
  }
}
