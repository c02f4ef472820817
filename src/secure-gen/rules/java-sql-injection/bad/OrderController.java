package com.example.shop;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class OrderController {
  private final JdbcTemplate jdbc;
  private final EntityManager entities;

  @GetMapping("/orders")
  public List<Order> find(@RequestParam String state, @RequestParam(defaultValue = "id") String sort) {
    String sql = String.format("SELECT * FROM orders WHERE state = '%s'", state);
    jdbc.query(sql, new OrderMapper()); // weakness
    return entities.createQuery("SELECT o FROM Order o ORDER BY o." + sort, Order.class).getResultList(); // weakness
  }
}
