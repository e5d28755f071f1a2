package dev.platgate.maven.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a zip file that may be wrong in every way. */
final class LyingZip {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<LyingEntry> entries = new ArrayList<>();
  private String before = "";
  private String comment = "";
  private ByteBuffer buffer = ByteBuffer.allocate(0);
  private int moreEntries;
  private int directoryShift;

  LyingZip add(LyingEntry entry) {
    entries.add(entry);
    return this;
  }

  LyingZip add(String name, String content) {
    return add(new LyingEntry(name, content));
  }

  LyingZip add(String name, byte[] content) {
    return add(new LyingEntry(name, content));
  }

  /** Puts something before the archive, as a start script is; offsets do not count it. */
  LyingZip before(String text) {
    before = text;
    return this;
  }

  LyingZip comment(String text) {
    comment = text;
    return this;
  }

  LyingZip claimMoreEntries(int count) {
    moreEntries = count;
    return this;
  }

  LyingZip shiftDirectory(int bytes) {
    directoryShift = bytes;
    return this;
  }

  byte[] bytes() {
    int base = before.length();
    out.writeBytes(before.getBytes(StandardCharsets.ISO_8859_1));
    for (LyingEntry each : entries) {
      if (each.shared.isPresent()) {
        each.offset = each.shared.get().offset;
        continue;
      }
      each.offset = out.size() - base;
      if (each.local) {
        writeLocal(each);
      }
    }
    int directory = out.size();
    entries.stream().filter(each -> each.listed).forEach(this::writeCentral);
    int length = out.size() - directory;
    int count = (int) entries.stream().filter(each -> each.listed).count() + moreEntries;
    write(22, Signature.END)
        .putInt(0)
        .putShort((short) count)
        .putShort((short) count)
        .putInt(length)
        .putInt(directory - base + directoryShift)
        .putShort((short) comment.length());
    flush();
    out.writeBytes(comment.getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }

  private ByteBuffer write(int size, int signature) {
    flush();
    buffer = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN).putInt(signature);
    return buffer;
  }

  private void flush() {
    out.writeBytes(buffer.array());
    buffer = ByteBuffer.allocate(0);
  }

  private void writeLocal(LyingEntry entry) {
    byte[] name = entry.localName.getBytes(StandardCharsets.UTF_8);
    write(30, Signature.LOCAL)
        .putShort((short) 20)
        .putShort((short) entry.localFlags)
        .putShort((short) entry.localMethod)
        .putInt(0)
        .putInt((int) entry.localCrc)
        .putInt((int) entry.localPacked)
        .putInt((int) entry.localSize)
        .putShort((short) name.length);
    flush();
    out.writeBytes(name);
    out.writeBytes(entry.data);
    out.writeBytes(entry.after);
  }

  private void writeCentral(LyingEntry entry) {
    byte[] name = entry.name.getBytes(entry.charset);
    ByteBuffer extra = ByteBuffer.allocate(entry.zip64 ? 20 : 0).order(ByteOrder.LITTLE_ENDIAN);
    if (entry.zip64) {
      extra.putShort((short) 1).putShort((short) 16).putLong(entry.size).putLong(entry.packed);
    }
    write(46, Signature.CENTRAL)
        .putInt(20 << 16 | 20)
        .putShort((short) entry.flags)
        .putShort((short) entry.method)
        .putInt(0)
        .putInt((int) entry.crc)
        .putInt(entry.zip64 ? -1 : (int) entry.packed)
        .putInt(entry.zip64 ? -1 : (int) entry.size)
        .putShort((short) name.length)
        .putShort((short) extra.capacity())
        .putShort((short) 0)
        .putInt(0)
        .putInt(0)
        .putInt(entry.offset);
    flush();
    out.writeBytes(name);
    out.writeBytes(extra.array());
  }
}
