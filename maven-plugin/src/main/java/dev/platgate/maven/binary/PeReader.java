package dev.platgate.maven.binary;

import dev.platgate.Os;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads PE files, as "PE Format" of Microsoft describes them. */
final class PeReader {
  private static final byte[] DOS = "MZ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PE = {'P', 'E', 0, 0};
  private static final int E_LFANEW = 0x3c;

  private PeReader() {}

  /**
   * Tells whether a file is for Windows: "MZ", and a signature at the place that the DOS header
   * names. A place beyond the end means a file that was cut off, unless the header is text.
   */
  static boolean begins(Bytes file) throws MalformedFileException {
    Bytes bytes = file.order(ByteOrder.LITTLE_ENDIAN);
    if (!bytes.matches(0, DOS) || isText(bytes)) {
      return false;
    }
    long signature = signature(bytes);
    bytes.require(signature, PE.length, "the PE signature");
    return bytes.matches(signature, PE);
  }

  static long signature(Bytes bytes) throws MalformedFileException {
    return bytes.u32(E_LFANEW, "e_lfanew");
  }

  private static boolean isText(Bytes bytes) {
    for (int i = 2; i < Math.min(bytes.size(), E_LFANEW + 4); i++) {
      if (bytes.at(i) == 0) {
        return false;
      }
    }
    return true;
  }

  static NativeFile read(Bytes file) throws MalformedFileException {
    PeHeader header = PeHeader.read(file);
    PeMachine machine = PeMachine.of(header);
    Optional<String> foreign = machine.foreign().or(() -> system(header.subsystem()));
    return new NativeFile(
        NativeFormat.PE,
        machine.words(),
        header.bits(),
        header.bytes().order(),
        system(header.subsystem()).isPresent() ? Optional.empty() : Optional.of(Os.WINDOWS),
        machine.arch().filter(arch -> arch.pointerWidth() == header.bits()),
        Optional.empty(),
        foreign,
        List.copyOf(PeImports.read(header)),
        new Image(header.segments(), PeSymbols.read(header)));
  }

  /** Returns a system that takes PE files and is not Windows, {@code IMAGE_SUBSYSTEM_*}. */
  private static Optional<String> system(int subsystem) {
    return switch (subsystem) {
      case 9 -> Optional.of("Windows CE");
      case 10, 11, 12, 13 -> Optional.of("EFI");
      case 14 -> Optional.of("Xbox");
      default -> Optional.empty();
    };
  }
}
