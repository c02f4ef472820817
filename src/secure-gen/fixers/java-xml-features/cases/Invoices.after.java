package com.example.invoices;

import java.io.File;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;

class Invoices {
  Document read(File file) throws ParserConfigurationException, Exception {
    final DocumentBuilderFactory builders = DocumentBuilderFactory.newInstance();
    builders.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return builders.newDocumentBuilder().parse(file);
  }
}
