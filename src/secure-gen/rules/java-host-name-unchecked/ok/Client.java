package com.example.client;

import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSession;

public class Client {
  void open(HttpsURLConnection connection) {
    connection.setHostnameVerifier((host, session) -> host.equals("internal.example.com"));
  }

  public boolean verify(String host, SSLSession session) {
    return host.endsWith(".example.com");
  }
}
