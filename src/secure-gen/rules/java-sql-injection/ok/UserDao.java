package com.example.shop;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Map;
import org.springframework.web.bind.annotation.RequestParam;

public class UserDao {
  private static final String TABLE = "users";
  private static final Map<String, String> COLUMNS = Map.of("name", "name", "age", "created_at");
  private final Connection connection;

  public ResultSet byName(String name) throws Exception {
    PreparedStatement statement = connection.prepareStatement("SELECT * FROM " + TABLE + " WHERE name = ?");
    statement.setString(1, name);
    return statement.executeQuery();
  }

  public ResultSet page(@RequestParam String sort, @RequestParam int limit, String from) throws Exception {
    String column = COLUMNS.get("name");
    int first = Integer.parseInt(from);
    return connection
        .prepareStatement("SELECT * FROM users ORDER BY " + column + " LIMIT " + limit + " OFFSET " + first)
        .executeQuery();
  }
}
