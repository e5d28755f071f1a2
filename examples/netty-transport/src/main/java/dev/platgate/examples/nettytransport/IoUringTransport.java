package dev.platgate.examples.nettytransport;

import dev.platgate.Arch;
import dev.platgate.Env;
import dev.platgate.Os;
import dev.platgate.Platform;
import io.netty.channel.Channel;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.ServerChannel;
import io.netty.channel.uring.IoUringIoHandler;
import io.netty.channel.uring.IoUringServerSocketChannel;
import io.netty.channel.uring.IoUringSocketChannel;

/** The transport of Linux with glibc on 64-bit Arm. The kernel must allow io_uring. */
@Platform(os = Os.LINUX, env = Env.GNU, arch = Arch.AARCH64)
final class IoUringTransport implements Transport {
  @Override
  public String name() {
    return "io_uring";
  }

  @Override
  public IoHandlerFactory ioHandlerFactory() {
    return IoUringIoHandler.newFactory();
  }

  @Override
  public Class<? extends ServerChannel> serverChannel() {
    return IoUringServerSocketChannel.class;
  }

  @Override
  public Class<? extends Channel> clientChannel() {
    return IoUringSocketChannel.class;
  }
}
