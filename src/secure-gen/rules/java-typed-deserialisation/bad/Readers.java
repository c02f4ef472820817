package com.example.config;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.thoughtworks.xstream.XStream;
import java.beans.XMLDecoder;
import java.io.InputStream;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.Constructor;

public class Readers {
  Object yaml(InputStream in) {
    Yaml yaml = new Yaml(); // weakness
    new Yaml(new Constructor(Object.class)).load(in); // weakness
    return yaml.load(in);
  }

  Object xml(InputStream in) {
    XStream stream = new XStream(); // weakness
    stream.fromXML(in);
    return new XMLDecoder(in).readObject(); // weakness
  }

  ObjectMapper json() {
    ObjectMapper mapper = new ObjectMapper();
    mapper.enableDefaultTyping(); // weakness
    return mapper;
  }
}
