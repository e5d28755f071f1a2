#include <stddef.h>

/* Allocates and frees one block after the other, as the Java benchmarks do. */
void loop(void *(*allocate)(size_t), void (*release)(void *), size_t times, size_t size) {
  for (size_t i = 0; i < times; i++) {
    release(allocate(size));
  }
}
