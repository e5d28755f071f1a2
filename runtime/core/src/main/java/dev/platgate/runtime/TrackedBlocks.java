package dev.platgate.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Remembers each block with the place where it was allocated. */
final class TrackedBlocks implements LiveBlocks {
  // Enough to find the caller, few enough to keep for each block.
  private static final int FRAMES = 16;

  // A block that is freed twice is usually freed soon again.
  private static final int REMEMBERED = 10_000;

  private final Map<Long, Block> live = new ConcurrentHashMap<>();
  private final Freed freed = new Freed();

  private record Block(String allocator, long size, long usable, List<StackTraceElement> stack) {}

  /** Returns an empty set of blocks, of which the rest is printed when the program ends. */
  static TrackedBlocks reportedAtExit() {
    TrackedBlocks blocks = new TrackedBlocks();
    Thread hook = new Thread(blocks::printLeaks, "platgate-leaks");
    Runtime.getRuntime().addShutdownHook(hook);
    return blocks;
  }

  @Override
  public void add(NativeAllocator allocator, long address, long size) {
    freed.forget(address);
    live.put(address, new Block(allocator.name(), size, allocator.usableSize(address), stack()));
  }

  @Override
  public Runnable remove(NativeAllocator allocator, long address, OptionalLong size) {
    Block block = live.remove(address);
    if (block == null) {
      throw new IllegalStateException(unknown(allocator, address));
    }
    if (!block.allocator().equals(allocator.name())) {
      live.put(address, block);
      throw new IllegalStateException(
          hex(address)
              + " was allocated by "
              + block.allocator()
              + ", not by "
              + allocator.name()
              + allocatedAt(block.stack()));
    }
    if (size.isPresent() && size.getAsLong() != block.size()) {
      live.put(address, block);
      throw new IllegalStateException(
          "the block at "
              + hex(address)
              + " has "
              + block.size()
              + " bytes, not "
              + size.getAsLong()
              + allocatedAt(block.stack()));
    }
    freed.remember(address, stack());
    return () -> {
      freed.forget(address);
      live.put(address, block);
    };
  }

  @Override
  public long count() {
    return live.size();
  }

  @Override
  public long bytes() {
    return live.values().stream().mapToLong(Block::usable).sum();
  }

  @Override
  public Optional<LeakReport> report() {
    Map<List<StackTraceElement>, List<Block>> sites =
        live.values().stream().collect(Collectors.groupingBy(Block::stack));
    return Optional.of(
        LeakReport.of(
            sites.entrySet().stream()
                .map(
                    site ->
                        new LeakReport.Site(
                            site.getValue().size(),
                            site.getValue().stream().mapToLong(Block::size).sum(),
                            site.getKey()))
                .toList()));
  }

  // Not to a logger: those that end with the program may have ended already.
  private void printLeaks() {
    report().filter(report -> report.blocks() > 0).ifPresent(System.err::println);
  }

  private String unknown(NativeAllocator allocator, long address) {
    return freed
        .stack(address)
        .map(stack -> hex(address) + " was freed before" + at(stack))
        .orElseGet(() -> hex(address) + " is no block that " + allocator.name() + " allocated");
  }

  private static List<StackTraceElement> stack() {
    return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
        .walk(
            frames ->
                frames
                    .dropWhile(frame -> isOwn(frame.getDeclaringClass()))
                    .limit(FRAMES)
                    .map(StackWalker.StackFrame::toStackTraceElement)
                    .toList());
  }

  private static boolean isOwn(Class<?> type) {
    return LiveBlocks.class.isAssignableFrom(type) || Allocator.class.isAssignableFrom(type);
  }

  private static String hex(long address) {
    return "0x" + Long.toHexString(address);
  }

  private static String allocatedAt(List<StackTraceElement> stack) {
    return "; it was allocated" + at(stack);
  }

  private static String at(List<StackTraceElement> stack) {
    return stack.stream()
        .map(frame -> System.lineSeparator() + "\tat " + frame)
        .collect(Collectors.joining());
  }

  /** The blocks that were freed last. */
  private static final class Freed {
    private final Map<Long, List<StackTraceElement>> stacks = new LinkedHashMap<>();

    synchronized void remember(long address, List<StackTraceElement> stack) {
      stacks.remove(address);
      stacks.put(address, stack);
      if (stacks.size() > REMEMBERED) {
        stacks.remove(stacks.keySet().iterator().next());
      }
    }

    synchronized void forget(long address) {
      stacks.remove(address);
    }

    synchronized Optional<List<StackTraceElement>> stack(long address) {
      return Optional.ofNullable(stacks.get(address));
    }
  }
}
