package com.example.rules;

import javax.script.ScriptEngine;
import org.springframework.expression.spel.standard.SpelExpressionParser;

public class Rules {
  private static final String EXPRESSION = "price * count";

  Object run(ScriptEngine engine, String value) throws Exception {
    engine.put("value", value);
    engine.eval("result = value + 1");
    return new SpelExpressionParser().parseExpression(EXPRESSION).getValue();
  }
}
