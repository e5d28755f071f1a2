package dev.platgate.runtime.mimalloc;

import static org.lwjgl.system.mimalloc.mimalloc.mi_version;
import static org.lwjgl.system.mimalloc.mimalloc.nmi_free;
import static org.lwjgl.system.mimalloc.mimalloc.nmi_malloc;
import static org.lwjgl.system.mimalloc.mimalloc.nmi_malloc_aligned;
import static org.lwjgl.system.mimalloc.mimalloc.nmi_realloc;
import static org.lwjgl.system.mimalloc.mimalloc.nmi_usable_size;
import static org.lwjgl.system.mimalloc.mimalloc.nmi_zalloc;

import dev.platgate.runtime.Allocator;
import dev.platgate.runtime.spi.NativeLibrary;
import dev.platgate.runtime.spi.Requests;

/**
 * Allocates with the mimalloc that LWJGL carries. It takes the kernel's page size as it is.
 *
 * <p>The class has no gate; applications gate a subclass of it, usually with {@link
 * dev.platgate.Otherwise}.
 *
 * @since 0.1.0
 */
public class MimallocAllocator implements Allocator {
  private static final String NAME = "mimalloc";

  private final String version;

  /**
   * Loads the library.
   *
   * @throws UnsatisfiedLinkError if it cannot be loaded; the message says what is missing
   */
  public MimallocAllocator() {
    version = NativeLibrary.load(NAME, "org.lwjgl:lwjgl-mimalloc", () -> version(mi_version()));
  }

  @Override
  public long allocate(long size) {
    return Requests.granted(NAME, nmi_malloc(Requests.size(NAME, size)), size);
  }

  @Override
  public long allocateZeroed(long size) {
    return Requests.granted(NAME, nmi_zalloc(Requests.size(NAME, size)), size);
  }

  @Override
  public long allocateAligned(long size, long alignment) {
    long address = nmi_malloc_aligned(Requests.size(NAME, size), Requests.alignment(alignment));
    return Requests.granted(NAME, address, size);
  }

  @Override
  public long reallocate(long address, long size) {
    return Requests.granted(NAME, nmi_realloc(address, Requests.size(NAME, size)), size);
  }

  @Override
  public void free(long address) {
    nmi_free(address);
  }

  @Override
  public long usableSize(long address) {
    return nmi_usable_size(address);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String version() {
    return version;
  }

  // One digit for each part (217 is 2.1.7) until two digits for each were needed (30301 is 3.3.1).
  static String version(int number) {
    int radix = number < 1000 ? 10 : 100;
    return number / (radix * radix) + "." + number / radix % radix + "." + number % radix;
  }
}
