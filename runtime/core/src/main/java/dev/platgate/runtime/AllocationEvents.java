package dev.platgate.runtime;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;

/** The events of Java Flight Recorder, which reads their fields itself. */
@SuppressWarnings("UnusedVariable")
final class AllocationEvents {
  private AllocationEvents() {}

  static void allocated(String allocator, long size, long address) {
    Large event = new Large();
    if (event.shouldCommit()) {
      event.allocator = allocator;
      event.size = size;
      event.address = address;
      event.commit();
    }
  }

  static void failed(String allocator, long size) {
    Failure event = new Failure();
    if (event.shouldCommit()) {
      event.allocator = allocator;
      event.size = size;
      event.commit();
    }
  }

  @Name("dev.platgate.LargeNativeAllocation")
  @Label("Large Native Allocation")
  @Description("A block of native memory whose size is at least platgate.runtime.large")
  @Category({"Platgate", "Native Memory"})
  private static final class Large extends Event {
    @Label("Allocator")
    String allocator = "";

    @Label("Size")
    @DataAmount
    long size;

    @Label("Address")
    long address;
  }

  @Name("dev.platgate.NativeAllocationFailure")
  @Label("Native Allocation Failure")
  @Description("A block of native memory that could not be had")
  @Category({"Platgate", "Native Memory"})
  private static final class Failure extends Event {
    @Label("Allocator")
    String allocator = "";

    @Label("Size")
    @DataAmount
    long size;
  }
}
