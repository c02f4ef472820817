package com.example.tools;

import java.util.List;
import javax.servlet.http.HttpServletRequest;

public class Tools {
  void ping(HttpServletRequest request) throws Exception {
    String host = request.getParameter("host");
    new ProcessBuilder("ping", "-c", "1", host).start();
    new ProcessBuilder(List.of("ping", host)).start();
    Runtime.getRuntime().exec(new String[] {"ping", host});
    Runtime.getRuntime().exec("uptime");
    int count = Integer.parseInt(request.getParameter("count"));
    Runtime.getRuntime().exec("ping -c " + count + " example.com");
  }
}
