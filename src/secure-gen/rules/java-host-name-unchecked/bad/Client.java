package com.example.client;

import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSession;
import org.apache.http.conn.ssl.NoopHostnameVerifier;

public class Client {
  void open() {
    HttpsURLConnection.setDefaultHostnameVerifier((host, session) -> true); // weakness
    builder().setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE); // weakness
  }

  static class Any implements HostnameVerifier {
    @Override
    public boolean verify(String host, SSLSession session) { // weakness
      return true;
    }
  }
}
