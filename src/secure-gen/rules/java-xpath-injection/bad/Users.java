package com.example.xml;

import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;

public class Users {
  Object find(Object document, String name) throws Exception {
    XPath xpath = XPathFactory.newInstance().newXPath();
    String expression = "/users/user[@name='" + name + "']";
    return xpath.evaluate(expression, document, XPathConstants.NODE); // weakness
  }
}
