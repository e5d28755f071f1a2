package dev.platgate.examples.nettytransport;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class EchoHandlerTest {
  private final EmbeddedChannel channel = new EmbeddedChannel(new EchoHandler());

  @Test
  void aPeerThatDoesNotReadIsNotRead() {
    setWritable(false);
    assertThat(channel.config().isAutoRead()).isFalse();
    setWritable(true);
    assertThat(channel.config().isAutoRead()).isTrue();
  }

  @Test
  void aPeerThatHasSaidEverythingGetsItBackBeforeTheEnd() {
    channel.writeInbound(Unpooled.copiedBuffer("last", StandardCharsets.US_ASCII));
    assertThat(channel.isOpen()).isTrue();
    channel.pipeline().fireUserEventTriggered(ChannelInputShutdownEvent.INSTANCE);
    assertThat(channel.isOpen()).isFalse();
    ByteBuf answer = channel.readOutbound();
    assertThat(answer.toString(StandardCharsets.US_ASCII)).isEqualTo("last");
    answer.release();
  }

  @Test
  void anErrorEndsTheConnection() {
    channel.pipeline().fireExceptionCaught(new IllegalStateException("reset"));
    assertThat(channel.isOpen()).isFalse();
  }

  private void setWritable(boolean isWritable) {
    channel.unsafe().outboundBuffer().setUserDefinedWritability(1, isWritable);
    channel.runPendingTasks();
  }
}
