package com.example.rules;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.web.bind.annotation.RequestParam;

public class Rules {
  Object run(String formula) throws Exception {
    ScriptEngine engine = new ScriptEngineManager().getEngineByName("js");
    return engine.eval("result = " + formula); // weakness
  }

  Object filter(@RequestParam String expression) {
    return new SpelExpressionParser().parseExpression(expression).getValue(); // weakness
  }
}
