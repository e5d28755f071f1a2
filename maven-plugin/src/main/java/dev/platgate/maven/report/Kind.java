package dev.platgate.maven.report;

/** What a finding is about. */
public enum Kind {
  /** A class that the target lacks. */
  CLASS_PRESENT("ClassPresent", "A class is in the artifact of a target that lacks it."),
  /** A reference in a class file to a class that the target lacks. */
  CLASS_REFERENCE("ClassReference", "A class refers to a class that the target lacks."),
  /** The name of a class that the target lacks, in a string. */
  STRING_MENTION("StringMention", "A string names a class that the target lacks."),
  /** A reference to a class that should be there. */
  DANGLING_REFERENCE("DanglingReference", "A class refers to a class that is nowhere."),
  /** The name of an entry of an archive. */
  ENTRY_NAME("EntryName", "An entry has the name of something that the target lacks."),
  /** A native for another target. */
  FOREIGN_NATIVE("ForeignNative", "A native library is of another target."),
  /** A library that the target lacks, recognised inside a native. */
  NATIVE_LIBRARY("NativeLibrary", "A native contains a library that the target lacks."),
  /** A native that does not run with all page sizes of its target. */
  PAGE_SIZE("PageSize", "A native does not run on kernels with larger pages."),
  /** An entry below {@code META-INF/services}. */
  SERVICE_ENTRY("ServiceEntry", "A service entry names a class that the target lacks."),
  /** The class path in a manifest. */
  MANIFEST_CLASS_PATH("ManifestClassPath", "A manifest's class path has what the target lacks."),
  /** A resolved dependency. */
  DEPENDENCY("Dependency", "A dependency is on the class path of a target that lacks it."),
  /** A POM that others resolve. */
  PUBLISHED_POM("PublishedPom", "A published POM gives its users what a target lacks."),
  /** A description that is older than what it describes. */
  DRIFT("Drift", "The artifact is not what its description says."),
  /** An archive that cannot be read as one. */
  MALFORMED_ARCHIVE("MalformedArchive", "An archive cannot be read, so nothing is proved of it."),
  /** A class file that cannot be read as one. */
  MALFORMED_CLASS("MalformedClass", "A class file cannot be read, so nothing is proved of it."),
  /** A native that cannot be read as one. */
  MALFORMED_NATIVE("MalformedNative", "A native cannot be read, so nothing is proved of it."),
  /** A known finding that is allowed, and not found any more. */
  STALE_ALLOWANCE("StaleAllowance", "Something is allowed that is not found any more.");

  private final String tag;
  private final String summary;

  Kind(String tag, String summary) {
    this.tag = tag;
    this.summary = summary;
  }

  /**
   * Returns the name of the kind in reports, which stays the same in all versions.
   *
   * @return the tag, such as {@code ClassPresent}
   */
  public String tag() {
    return tag;
  }

  /**
   * Returns what all findings of the kind have in common.
   *
   * @return a sentence
   */
  public String summary() {
    return summary;
  }
}
