package org.expedite.web.http.server;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Lets a connection have one request worked on at a time. A client may send several without waiting
 * for answers; what comes early is kept here, and nothing more is read until it is handed on. Else
 * all requests that fit into what the network delivers at once would be worked on at once.
 */
final class PipeliningGuard extends ChannelDuplexHandler {

    private final Queue<Object> early = new ArrayDeque<>();
    private boolean busy;

    @Override
    public void channelRead(ChannelHandlerContext context, Object part) {
        if (!early.isEmpty() || mustWait(part)) {
            early.add(part);
        } else {
            handOn(context, part);
        }
    }

    @Override
    public void read(ChannelHandlerContext context) {
        if (early.isEmpty()) {
            context.read();
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object part, ChannelPromise promise) {
        var _ = context.write(part, promise);
        if (ResponseParts.endsWith(part)) {
            busy = false;
            if (!early.isEmpty()) {
                // Later, for whoever writes is not done with it yet.
                context.executor().execute(() -> handOnEarly(context));
            }
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        release();
        context.fireChannelInactive();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        release();
    }

    private boolean mustWait(Object part) {
        return busy && part instanceof HttpRequest;
    }

    private void handOn(ChannelHandlerContext context, Object part) {
        if (part instanceof HttpRequest) {
            busy = true;
        }
        context.fireChannelRead(part);
    }

    private void handOnEarly(ChannelHandlerContext context) {
        Object next = early.peek();
        while (next != null && !mustWait(next)) {
            handOn(context, early.remove());
            next = early.peek();
        }
        // Whoever waits for more asks for it then, and is heard if nothing is left here.
        context.fireChannelReadComplete();
    }

    private void release() {
        early.forEach(ReferenceCountUtil::release);
        early.clear();
    }
}
