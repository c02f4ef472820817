package com.example.config;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.thoughtworks.xstream.XStream;
import java.io.InputStream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

public class Readers {
  Object yaml(InputStream in) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
  }

  Object xml(InputStream in) {
    XStream stream = new XStream();
    stream.allowTypes(new Class[] {State.class});
    return stream.fromXML(in);
  }

  State json(InputStream in) throws Exception {
    return new ObjectMapper().readValue(in, State.class);
  }
}
