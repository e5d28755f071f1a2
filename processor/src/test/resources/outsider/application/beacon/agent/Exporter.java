package beacon.agent;

import vendor.hub.Hub;
import vendor.journal.Journal;

// mistake 8: a class literal in an annotation
@Needs(WinException.class)
final class Exporter {
  void export(String line) {
    // mistake 9: a class of a package that is a dependency of Linux alone
    new Journal().write(line);
  }

  int length() {
    // mistake 10: an inferred type
    var journal = Hub.journal();
    return String.valueOf(journal).length();
  }

  // mistake 11: a gated exception
  void close() throws WinException {
    System.out.println("closed");
  }
}
