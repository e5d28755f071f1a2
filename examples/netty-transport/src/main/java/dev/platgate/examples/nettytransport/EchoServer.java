package dev.platgate.examples.nettytransport;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/** A TCP server that sends back what it receives. */
final class EchoServer implements AutoCloseable {
  private static final int DEFAULT_THREADS = 0;

  private final EventLoopGroup threads;
  private final Channel channel;

  private EchoServer(EventLoopGroup threads, Channel channel) {
    this.threads = threads;
    this.channel = channel;
  }

  /**
   * Starts to listen.
   *
   * @param address where; port 0 is any free port
   * @throws IOException if that is not possible; the message names the address
   */
  static EchoServer start(Transport transport, InetSocketAddress address) throws IOException {
    EventLoopGroup threads =
        new MultiThreadIoEventLoopGroup(DEFAULT_THREADS, transport.ioHandlerFactory());
    ChannelFuture bound =
        new ServerBootstrap()
            .group(threads)
            .channel(transport.serverChannel())
            .childOption(ChannelOption.ALLOW_HALF_CLOSURE, true)
            .childHandler(
                new ChannelInitializer<>() {
                  @Override
                  protected void initChannel(Channel connection) {
                    connection.pipeline().addLast(new EchoHandler());
                  }
                })
            .bind(address)
            .awaitUninterruptibly();
    EchoServer server = new EchoServer(threads, bound.channel());
    if (!bound.isSuccess()) {
      server.close();
      throw new IOException("cannot listen on " + address, bound.cause());
    }
    return server;
  }

  /** Returns where the server listens. */
  InetSocketAddress address() {
    return (InetSocketAddress) channel.localAddress();
  }

  /**
   * Stops to listen, closes all connections, and returns when that is done. Threads of Netty that
   * end before the channel is closed can leave its socket listening.
   */
  @Override
  public void close() {
    channel.close().awaitUninterruptibly();
    threads.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
  }
}
