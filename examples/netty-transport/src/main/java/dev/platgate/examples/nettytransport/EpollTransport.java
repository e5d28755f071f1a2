package dev.platgate.examples.nettytransport;

import dev.platgate.Arch;
import dev.platgate.Env;
import dev.platgate.Os;
import dev.platgate.Platform;
import io.netty.channel.Channel;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.ServerChannel;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.epoll.EpollSocketChannel;

/** The transport of Linux with glibc on 64-bit x86. Every kernel and every container allows it. */
@Platform(os = Os.LINUX, env = Env.GNU, arch = Arch.X86_64)
final class EpollTransport implements Transport {
  @Override
  public String name() {
    return "epoll";
  }

  @Override
  public IoHandlerFactory ioHandlerFactory() {
    return EpollIoHandler.newFactory();
  }

  @Override
  public Class<? extends ServerChannel> serverChannel() {
    return EpollServerSocketChannel.class;
  }

  @Override
  public Class<? extends Channel> clientChannel() {
    return EpollSocketChannel.class;
  }
}
