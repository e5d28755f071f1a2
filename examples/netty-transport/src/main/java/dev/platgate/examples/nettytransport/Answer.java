package dev.platgate.examples.nettytransport;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.io.EOFException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** Collects the bytes of one answer. */
final class Answer extends SimpleChannelInboundHandler<ByteBuf> {
  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
  private final byte[] bytes;
  private int length;

  /** Creates the collector of an answer of so many bytes. */
  Answer(int expected) {
    this.bytes = new byte[expected];
    complete();
  }

  /** Returns all bytes, once they are there; the failure, if the connection ends before that. */
  Future<byte[]> bytes() {
    return whole;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, ByteBuf part) {
    int more = Math.min(part.readableBytes(), bytes.length - length);
    part.readBytes(bytes, length, more);
    length += more;
    complete();
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    whole.completeExceptionally(
        new EOFException(
            "the connection ended after %d of %d bytes".formatted(length, bytes.length)));
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    whole.completeExceptionally(cause);
  }

  private void complete() {
    if (length == bytes.length) {
      whole.complete(bytes);
    }
  }
}
