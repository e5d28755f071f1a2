package dev.platgate.examples.nettytransport;

import dev.platgate.PlatformService;
import io.netty.channel.Channel;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.ServerChannel;

/** The way Netty reaches the network: one mechanism of the operating system, and its channels. */
@PlatformService
interface Transport {
  /** Returns the name of the mechanism, for people. */
  String name();

  /**
   * Returns a factory for the threads that wait for events.
   *
   * @throws UnsatisfiedLinkError if the native library cannot be loaded, or the kernel forbids the
   *     mechanism; the cause says why
   */
  IoHandlerFactory ioHandlerFactory();

  /** Returns the class of the sockets that listen. */
  Class<? extends ServerChannel> serverChannel();

  /** Returns the class of the sockets that connect. */
  Class<? extends Channel> clientChannel();
}
