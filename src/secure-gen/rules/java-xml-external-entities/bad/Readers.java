package com.example.xml;

import java.io.InputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import org.w3c.dom.Document;

public class Readers {
  Document read(InputStream in) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance(); // weakness
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(in);
  }

  void stream(InputStream in) throws Exception {
    SAXParserFactory.newInstance().newSAXParser().parse(in, new Handler()); // weakness
    XMLInputFactory inputs = XMLInputFactory.newInstance(); // weakness
    inputs.createXMLStreamReader(in);
  }
}
