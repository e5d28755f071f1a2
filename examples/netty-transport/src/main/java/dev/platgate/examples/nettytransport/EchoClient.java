package dev.platgate.examples.nettytransport;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends messages to an echo server and waits for the answers. */
final class EchoClient implements AutoCloseable {
  private static final long TIMEOUT_SECONDS = 30;

  private final Transport transport;
  private final EventLoopGroup thread;

  EchoClient(Transport transport) {
    this.transport = transport;
    this.thread = new MultiThreadIoEventLoopGroup(1, transport.ioHandlerFactory());
  }

  /**
   * Sends a message over a connection of its own, and returns as many bytes of the answer.
   *
   * @throws IOException if there is no server at the address, or it does not answer in full within
   *     30 seconds
   */
  byte[] echo(InetSocketAddress server, byte[] message) throws IOException {
    Answer answer = new Answer(message.length);
    ChannelFuture connected =
        new Bootstrap()
            .group(thread)
            .channel(transport.clientChannel())
            .handler(answer)
            .connect(server)
            .awaitUninterruptibly();
    Channel connection = connected.channel();
    try {
      if (!connected.isSuccess()) {
        throw new IOException("cannot connect to " + server, connected.cause());
      }
      connection
          .writeAndFlush(Unpooled.wrappedBuffer(message))
          .addListener(ChannelFutureListener.FIRE_EXCEPTION_ON_FAILURE);
      return answer.bytes().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException failure) {
      throw new IOException("no answer from " + server, failure.getCause());
    } catch (TimeoutException tooLate) {
      throw new IOException(
          "no answer from %s within %d seconds".formatted(server, TIMEOUT_SECONDS), tooLate);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    } finally {
      connection.close().awaitUninterruptibly();
    }
  }

  @Override
  public void close() {
    thread.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
  }
}
