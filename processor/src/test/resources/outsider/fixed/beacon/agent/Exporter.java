package beacon.agent;

import vendor.hub.Hub;
import vendor.journal.Journal;

@Needs(AppEvent.class)
final class Exporter {
  void export(String line) {
    if (BuildTarget.OS_LINUX) {
      new Journal().write(line);
    }
  }

  int length() {
    if (!BuildTarget.OS_LINUX) {
      return 0;
    }
    var journal = Hub.journal();
    return String.valueOf(journal).length();
  }

  void close() throws IllegalStateException {
    System.out.println("closed");
  }
}
