package dev.platgate.examples.nettytransport;

import dev.platgate.Otherwise;
import io.netty.channel.Channel;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.ServerChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;

/** The transport of the JDK, where Netty has no other. */
@Otherwise
final class NioTransport implements Transport {
  @Override
  public String name() {
    return "NIO";
  }

  @Override
  public IoHandlerFactory ioHandlerFactory() {
    return NioIoHandler.newFactory();
  }

  @Override
  public Class<? extends ServerChannel> serverChannel() {
    return NioServerSocketChannel.class;
  }

  @Override
  public Class<? extends Channel> clientChannel() {
    return NioSocketChannel.class;
  }
}
