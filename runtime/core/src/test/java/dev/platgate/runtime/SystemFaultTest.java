package dev.platgate.runtime;

final class SystemFaultTest extends AllocatorFaults {
  SystemFaultTest() {
    super(new SystemAllocator());
  }
}
