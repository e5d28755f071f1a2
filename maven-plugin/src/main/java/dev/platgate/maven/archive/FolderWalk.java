package dev.platgate.maven.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Walks a folder in the order of names, and the archives in it. Symbolic links are followed within
 * the folder, as Java follows them.
 */
final class FolderWalk {
  /**
   * A file or folder.
   *
   * @param path where it is
   * @param name its path in the folder, with slashes
   * @param parents the real paths of the folders around it, the innermost first
   */
  private record Place(Path path, String name, Optional<Chain> parents) {}

  private record Chain(Path folder, Optional<Chain> outer) {
    boolean contains(Path searched) {
      for (Optional<Chain> at = Optional.of(this); at.isPresent(); at = at.get().outer) {
        if (at.get().folder.equals(searched)) {
          return true;
        }
      }
      return false;
    }
  }

  private final Path root;
  private final String label;
  private final Walk walk;
  private final Contents contents;
  private final Deque<Place> pending = new ArrayDeque<>();

  FolderWalk(Path folder, String label, Walk walk, Contents contents) throws IOException {
    this.root = folder.toRealPath();
    this.label = label;
    this.walk = walk;
    this.contents = contents;
  }

  void run() throws IOException {
    list(new Place(root, "", Optional.empty()), root);
    while (!pending.isEmpty() && !walk.isOver()) {
      Place place = pending.pop();
      try {
        visit(place);
      } catch (BrokenArchiveException e) {
        walk.problem(shown(place), e.what());
      }
    }
  }

  private void visit(Place place) throws BrokenArchiveException, IOException {
    BasicFileAttributes attributes = attributes(place.path(), LinkOption.NOFOLLOW_LINKS);
    Path real = place.path();
    if (attributes.isSymbolicLink()) {
      real = target(place);
      attributes = attributes(real);
    }
    if (attributes.isDirectory()) {
      walk.visit(new FileEntry(shown(place) + "/", place.name() + "/", Optional.empty(), walk));
      list(place, real);
    } else if (attributes.isRegularFile()) {
      visitFile(place, real);
    } else {
      throw new BrokenArchiveException("is neither a file nor a folder");
    }
  }

  private Path target(Place place) throws BrokenArchiveException {
    Path real;
    try {
      real = place.path().toRealPath();
    } catch (IOException e) {
      throw new BrokenArchiveException("is a symbolic link that leads nowhere");
    }
    if (!real.startsWith(root)) {
      throw new BrokenArchiveException("is a symbolic link that leads out of the folder");
    }
    if (place.parents().filter(parents -> parents.contains(real)).isPresent()) {
      throw new BrokenArchiveException("is a symbolic link to a folder around it");
    }
    return real;
  }

  private void list(Place place, Path real) throws IOException {
    Optional<Chain> chain = Optional.of(new Chain(real, place.parents()));
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(real)) {
      for (Path each : stream) {
        walk.count(label, 1);
        if (walk.isOver()) {
          return;
        }
        children.add(each);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(children, Collections.reverseOrder());
    String prefix = place.name().isEmpty() ? "" : place.name() + "/";
    for (Path each : children) {
      pending.push(new Place(each, prefix + each.getFileName(), chain));
    }
  }

  private void visitFile(Place place, Path real) throws IOException {
    Names.fault(place.name()).ifPresent(what -> walk.problem(shown(place), what));
    try (FileChannel channel = FileChannel.open(real)) {
      FileSource source = new FileSource(channel);
      FileEntry entry = new FileEntry(shown(place), place.name(), Optional.of(source), walk);
      try {
        walk.visit(entry);
      } finally {
        entry.release();
      }
      if (Names.isArchive(place.name())
          || (Names.isInLibrary(place.name()) && entry.beginsLikeArchive())) {
        new ZipWalk(source, shown(place), 1, walk, contents).run();
      }
    }
  }

  private String shown(Place place) {
    return label + "/" + place.name();
  }

  private static BasicFileAttributes attributes(Path path, LinkOption... options)
      throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, options);
  }
}
