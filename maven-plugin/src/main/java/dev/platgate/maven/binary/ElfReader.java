package dev.platgate.maven.binary;

import dev.platgate.Arch;
import dev.platgate.Env;
import dev.platgate.Os;
import java.util.List;
import java.util.Optional;

/** Reads ELF files, as the System V gABI describes them. */
final class ElfReader {
  private static final byte[] MAGIC = {0x7f, 'E', 'L', 'F'};

  private ElfReader() {}

  static boolean begins(Bytes bytes) {
    return bytes.matches(0, MAGIC);
  }

  static NativeFile read(Bytes file) throws MalformedFileException {
    ElfHeader header = ElfHeader.read(file);
    ElfPrograms programs = ElfPrograms.read(header);
    ElfDynamic dynamic = ElfDynamic.read(header, programs);
    List<String> needed = dynamic.needed();
    ElfSystem system = system(header, programs, needed);
    Optional<Env> libc =
        system == ElfSystem.ANY || system == ElfSystem.LINUX
            ? ElfLibc.of(programs.interpreter(), needed)
            : Optional.empty();
    Optional<Os> os = libc.isPresent() ? Optional.of(Os.LINUX) : system.os();
    Optional<Arch> arch = ElfMachine.arch(header);
    return new NativeFile(
        NativeFormat.ELF,
        ElfMachine.words(header),
        header.bits(),
        header.bytes().order(),
        os,
        arch,
        libc,
        system.foreign().or(() -> ElfMachine.foreign(header)),
        needed,
        new Image(programs.segments(), dynamic.symbols()));
  }

  /** Goes from the mark that says most to the one that says least. */
  private static ElfSystem system(ElfHeader header, ElfPrograms programs, List<String> needed)
      throws MalformedFileException {
    ElfSystem noted = ElfNotes.system(programs.notes());
    if (noted != ElfSystem.ANY) {
      return noted;
    }
    ElfSystem interpreted =
        programs.interpreter().map(ElfSystem::ofInterpreter).orElse(ElfSystem.ANY);
    if (interpreted != ElfSystem.ANY) {
      return interpreted;
    }
    for (String each : needed) {
      ElfSystem named = ElfSystem.ofLibrary(each);
      if (named != ElfSystem.ANY) {
        return named;
      }
    }
    return ElfSystem.ofOsAbi(header.osAbi());
  }
}
