package org.expedite.web.http.server;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection that brings no byte soon after it was opened. A client that has nothing to
 * send needs no connection; between requests it may be idle longer.
 */
final class FirstByteDeadline extends ChannelInboundHandlerAdapter {

    private final Duration time;
    private @Nullable Future<?> running;

    FirstByteDeadline(Duration time) {
        this.time = time;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        running =
                context.executor()
                        .schedule(
                                () -> {
                                    var _ = context.close();
                                },
                                time.toMillis(),
                                TimeUnit.MILLISECONDS);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        context.pipeline().remove(this);
        context.fireChannelRead(bytes);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        stop();
        context.fireChannelInactive();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        stop();
    }

    private void stop() {
        if (running != null) {
            running.cancel(false);
            running = null;
        }
    }
}
