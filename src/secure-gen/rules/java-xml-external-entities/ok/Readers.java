package com.example.xml;

import java.io.InputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLInputFactory;
import org.w3c.dom.Document;

public class Readers {
  private final XMLInputFactory inputs = XMLInputFactory.newInstance();

  Readers() {
    inputs.setProperty(XMLInputFactory.SUPPORT_DTD, false);
  }

  Document read(InputStream in) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(in);
  }

  Document helped(InputStream in) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    secureFactory(factory);
    return factory.newDocumentBuilder().parse(in);
  }
}
