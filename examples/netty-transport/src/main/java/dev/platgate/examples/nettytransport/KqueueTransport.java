package dev.platgate.examples.nettytransport;

import dev.platgate.Os;
import dev.platgate.Platform;
import io.netty.channel.Channel;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.ServerChannel;
import io.netty.channel.kqueue.KQueueIoHandler;
import io.netty.channel.kqueue.KQueueServerSocketChannel;
import io.netty.channel.kqueue.KQueueSocketChannel;

/** The transport of macOS. */
@Platform(os = Os.MACOS)
final class KqueueTransport implements Transport {
  @Override
  public String name() {
    return "kqueue";
  }

  @Override
  public IoHandlerFactory ioHandlerFactory() {
    return KQueueIoHandler.newFactory();
  }

  @Override
  public Class<? extends ServerChannel> serverChannel() {
    return KQueueServerSocketChannel.class;
  }

  @Override
  public Class<? extends Channel> clientChannel() {
    return KQueueSocketChannel.class;
  }
}
