package com.example.shop;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import javax.servlet.http.HttpServletRequest;

public class UserDao {
  private final Connection connection;

  public UserDao(Connection connection) {
    this.connection = connection;
  }

  public ResultSet byName(String name) throws Exception {
    Statement statement = connection.createStatement();
    return statement.executeQuery("SELECT * FROM users WHERE name = '" + name + "'"); // weakness
  }

  public void remove(HttpServletRequest request) throws Exception {
    String id = request.getParameter("id");
    StringBuilder sql = new StringBuilder();
    sql.append("DELETE FROM users WHERE id = ").append(id);
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql.toString()); // weakness
    }
  }
}
