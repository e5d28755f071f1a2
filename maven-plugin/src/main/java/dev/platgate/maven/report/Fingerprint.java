package dev.platgate.maven.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Identifies a finding by its kind, its path and what is there, however it is explained. */
final class Fingerprint {
  private Fingerprint() {}

  static String of(Finding finding) {
    MessageDigest digest = sha256();
    add(digest, finding.kind().tag());
    add(digest, finding.path());
    add(digest, finding.what());
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  /** The length stands before the text, so that no two findings are one text. */
  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
