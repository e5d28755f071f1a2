/**
 * What a native library says of itself: for which platforms it is, what it needs, and whose memory
 * allocator is inside. The files are not trusted: whatever they contain, reading ends with an
 * answer or a {@link dev.platgate.maven.binary.MalformedFileException}, in time and memory bounded
 * by their size.
 */
package dev.platgate.maven.binary;
