package dev.platgate.examples.nettytransport;

import io.netty.channel.Channel;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.ServerChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;

/** NIO for tests on every machine; the class of the program is absent where another serves. */
class NioVariant implements Transport {
  @Override
  public String name() {
    return "NIO for tests";
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
