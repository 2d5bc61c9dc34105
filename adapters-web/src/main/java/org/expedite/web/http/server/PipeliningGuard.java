package org.expedite.web.http.server;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Passes on one request of a connection at a time. A client may send several requests without
 * waiting for responses. Early ones are queued here, and nothing more is read until they are passed
 * on. Without this guard, all requests that arrive in one read would be processed at once.
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
                // Later, since the writer has not finished.
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
        // A reader that waits for more requests it then; the request passes if nothing is queued
        // here.
        context.fireChannelReadComplete();
    }

    private void release() {
        early.forEach(ReferenceCountUtil::release);
        early.clear();
    }
}
