package dev.platgate.maven.archive;

import java.io.IOException;
import java.util.Optional;

/** A file or folder in an archive or folder. */
public interface ArchiveEntry {

  /**
   * Returns where the entry is, from what is walked on: {@code
   * app.jar!/BOOT-INF/lib/x.jar!/org/X.class}. Names are as they are written there.
   *
   * @return the path; that of a folder ends with a slash
   */
  String path();

  /**
   * Returns the name of the entry in the archive or folder that directly contains it, as it is
   * written there.
   *
   * @return the name, such as {@code org/X.class}; that of a folder ends with a slash
   */
  String name();

  /**
   * Returns the size of the content as the archive claims it. The content is never larger.
   *
   * @return the size in bytes
   */
  long size();

  /**
   * Reads the content and checks it against what the archive says of it.
   *
   * @return the content; absent if it cannot be read, is not what the archive says, or is too
   *     large, of which the visitor has then been told
   * @throws IOException if the file system fails
   */
  Optional<byte[]> content() throws IOException;
}
