package dev.platgate.runtime;

/**
 * A native library was loaded, but was built for smaller memory pages than the kernel has, and
 * refuses to work.
 *
 * <p>It is an {@link Error} so that it leaves class initializers as it is.
 *
 * @since 0.1.0
 */
public final class UnsupportedPageSizeError extends LinkageError {
  private static final long serialVersionUID = 1L;

  private final int kernelPageSize;

  private final int supportedPageSize;

  /**
   * Creates the error.
   *
   * @param library the name of the library
   * @param kernelPageSize the page size of the running kernel in bytes
   * @param supportedPageSize the largest page size in bytes for which the library can have been
   *     built
   */
  public UnsupportedPageSizeError(String library, int kernelPageSize, int supportedPageSize) {
    super(
        library
            + " was built for pages of at most "
            + supportedPageSize
            + " bytes, but the pages of this kernel have "
            + kernelPageSize
            + " bytes. Use a build of "
            + library
            + " for pages of "
            + kernelPageSize
            + " bytes, a kernel with smaller pages, or another allocator for this target.");
    this.kernelPageSize = kernelPageSize;
    this.supportedPageSize = supportedPageSize;
  }

  /**
   * Returns the page size of the running kernel.
   *
   * @return the size in bytes
   */
  public int kernelPageSize() {
    return kernelPageSize;
  }

  /**
   * Returns the largest page size for which the library can have been built.
   *
   * @return the size in bytes
   */
  public int supportedPageSize() {
    return supportedPageSize;
  }
}
