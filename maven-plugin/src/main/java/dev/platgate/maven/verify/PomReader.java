package dev.platgate.maven.verify;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the dependencies of a published POM as those see them who depend on it. */
final class PomReader {

  /**
   * A dependency.
   *
   * @param module the module; properties that the POM does not define stay as they are
   * @param scope its scope; {@code compile} if none is written
   * @param optional whether it is optional
   * @param certain whether that is so for everybody: if not, it is up to a property that the POM
   *     does not define, or to a profile
   */
  record Dependency(Module module, String scope, boolean optional, boolean certain) {

    /** Tells whether it comes to those who depend on the POM, as far as can be known. */
    boolean isHandedOn() {
      return !optional
          && (scope.equals("compile") || scope.equals("runtime") || scope.contains("$"));
    }
  }

  private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^{}$]+)}");
  private static final int LONGEST = 1000;
  private static final String MANAGED = "/dependencyManagement/";
  private static final String PROFILES = "/project/profiles/";

  /** A part that no element of a POM can be. */
  private static final String OF_PROFILE = "/profile";

  private final Map<String, String> properties = new HashMap<>();
  private final List<Map<String, String>> dependencies = new ArrayList<>();
  private final Map<String, String> managedScopes = new HashMap<>();

  private PomReader() {}

  /**
   * Reads the dependencies of a POM, those of its profiles included.
   *
   * @throws XMLStreamException if it is no XML
   */
  static List<Dependency> read(byte[] content) throws XMLStreamException {
    PomReader reader = new PomReader();
    reader.parse(content);
    return reader.dependencies.stream().map(reader::dependency).toList();
  }

  private void parse(byte[] content) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Newer JDKs refuse what is nested deeply, which does no harm here.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
    Deque<String> path = new ArrayDeque<>(List.of(""));
    StringBuilder text = new StringBuilder();
    Map<String, String> dependency = new HashMap<>();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          // Deep nesting has no place in a POM, and would make paths long.
          path.push(path.size() > 16 ? path.peek() : path.peek() + "/" + xml.getLocalName());
          text.setLength(0);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          String here = path.pop();
          end(here, text.toString().strip(), dependency);
          if (here.endsWith("/dependencies/dependency")) {
            dependency = new HashMap<>();
          }
          text.setLength(0);
        }
        default -> {}
      }
    }
  }

  private void end(String path, String text, Map<String, String> dependency) {
    int slash = path.lastIndexOf('/');
    String parent = path.substring(0, Math.max(slash, 0));
    String name = path.substring(slash + 1);
    if (parent.equals("/project/properties")) {
      properties.put(name, text);
    } else if (parent.equals("/project") || parent.equals("/project/parent")) {
      String key = "project." + name;
      if (parent.equals("/project")) {
        properties.put(key, text);
      } else {
        properties.putIfAbsent(key, text);
      }
    } else if (parent.endsWith("/dependencies/dependency") && !parent.contains("/plugins/")) {
      dependency.put(name, text);
    } else if (parent.endsWith("/dependencies") && name.equals("dependency")) {
      boolean isOfProfile = path.startsWith(PROFILES);
      if (path.contains(MANAGED)) {
        if (!isOfProfile) {
          managedScopes.put(key(dependency), dependency.getOrDefault("scope", "compile"));
        }
      } else if (!path.contains("/plugins/")) {
        if (isOfProfile) {
          dependency.put(OF_PROFILE, path);
        }
        dependencies.add(dependency);
      }
    }
  }

  private Dependency dependency(Map<String, String> parts) {
    String managed = managedScopes.getOrDefault(key(parts), "compile");
    String scope = resolved(parts.getOrDefault("scope", managed));
    String optional = resolved(parts.getOrDefault("optional", "false"));
    return new Dependency(
        new Module(
            resolved(parts.getOrDefault("groupId", "")),
            resolved(parts.getOrDefault("artifactId", ""))),
        scope,
        optional.equals("true"),
        !scope.contains("$") && !optional.contains("$") && !parts.containsKey(OF_PROFILE));
  }

  private static String key(Map<String, String> dependency) {
    return dependency.get("groupId")
        + ":"
        + dependency.get("artifactId")
        + ":"
        + dependency.getOrDefault("type", "jar")
        + ":"
        + dependency.getOrDefault("classifier", "");
  }

  /**
   * Replaces properties once: those in properties are rare, and could be endless. What would become
   * longer than any name stays as it is.
   */
  private String resolved(String text) {
    StringBuilder resolved = new StringBuilder();
    Matcher property = PROPERTY.matcher(text);
    while (property.find()) {
      String value = properties.getOrDefault(property.group(1), property.group());
      if (resolved.length() + value.length() > LONGEST) {
        return text;
      }
      property.appendReplacement(resolved, Matcher.quoteReplacement(value));
    }
    return property.appendTail(resolved).toString();
  }
}
