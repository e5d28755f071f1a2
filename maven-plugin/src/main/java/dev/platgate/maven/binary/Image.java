package dev.platgate.maven.binary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The parts of a native that are loaded, and the names that it exports. */
public final class Image {
  private final Segments segments;
  private final Symbols symbols;

  Image(Segments segments, Symbols symbols) {
    this.segments = segments;
    this.symbols = symbols;
  }

  /**
   * Tells whether a name is exported.
   *
   * @param name the name as C writes it
   * @return true if the file defines it for others
   * @throws MalformedFileException if the table of names is broken
   */
  public boolean exports(String name) throws MalformedFileException {
    return symbols.contains(name.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns up to so many addresses at which a text is loaded. */
  List<Long> addresses(String text, int limit) throws MalformedFileException {
    byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
    List<Long> addresses = new ArrayList<>();
    for (Segment segment : segments.all()) {
      Bytes bytes = segments.of(segment);
      int last = bytes.size() - wanted.length;
      for (int i = 0; i <= last && addresses.size() < limit; i++) {
        if (bytes.at(i) == wanted[0] && bytes.matches(i, wanted)) {
          addresses.add(segment.address() + i);
        }
      }
    }
    return addresses;
  }

  Segments segments() {
    return segments;
  }
}
