package vendor.journal;

/** The log of systemd, by a vendor who does not know Platgate. */
public final class Journal {
  public void write(String line) {
    System.out.println(line);
  }
}
