package dev.platgate.examples.nettytransport;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.util.List;

/**
 * Listens like any other, but changes the last byte of all that its connections receive. It is
 * public because Netty creates it.
 */
public final class GarblingChannel extends NioServerSocketChannel {
  @Override
  protected int doReadMessages(List<Object> accepted) throws Exception {
    int known = accepted.size();
    int count = super.doReadMessages(accepted);
    for (Object connection : accepted.subList(known, accepted.size())) {
      ((Channel) connection).pipeline().addFirst(new Garbler());
    }
    return count;
  }

  private static final class Garbler extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      ByteBuf bytes = (ByteBuf) message;
      int last = bytes.writerIndex() - 1;
      bytes.setByte(last, bytes.getByte(last) ^ 1);
      context.fireChannelRead(bytes);
    }
  }
}
