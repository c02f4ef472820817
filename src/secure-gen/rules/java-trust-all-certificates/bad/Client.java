package com.example.client;

import java.security.cert.X509Certificate;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.apache.http.conn.ssl.TrustAllStrategy;

public class Client {
  static final TrustManager[] ALL = {
    new X509TrustManager() {
      public void checkClientTrusted(X509Certificate[] chain, String type) {}

      public void checkServerTrusted(X509Certificate[] chain, String type) { // weakness
        // every server will do
      }

      public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
      }
    }
  };

  Object context() throws Exception {
    return builder().loadTrustMaterial(null, TrustAllStrategy.INSTANCE).build(); // weakness
  }
}
