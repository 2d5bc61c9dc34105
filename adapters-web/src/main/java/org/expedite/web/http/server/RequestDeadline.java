package org.expedite.web.http.server;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.expedite.web.http.problems.IncompleteRequestException;
import org.expedite.web.http.routes.Routes;
import org.jspecify.annotations.Nullable;

/**
 * Ends a request that does not arrive completely: its last byte is late, however steadily the bytes
 * trickle, or its body turns out not to be valid HTTP. It gets a response unless one has begun, and
 * its connection is closed.
 *
 * <p>An upload may take longer as long as enough of it arrives in each period. That ends with the
 * response: a rejected upload has only the usual time for the rest of its body.
 *
 * <p>This handler stands behind the HTTP codec, so it sees the parts of requests and responses.
 * Only {@link #begin()}, which stands before the codec of the same connection, sees the first byte
 * of a request. If the first bytes of a request arrive together with the end of the previous one,
 * its time begins with the next bytes; if none arrive, the connection is idle and closed for that.
 */
final class RequestDeadline extends ChannelDuplexHandler {

    private final Duration time;
    private final Routes routes;
    private @Nullable Future<?> running;
    private @Nullable ChannelHandlerContext here;
    private int unanswered;
    private boolean inBody;
    private boolean ended;
    private boolean upload;
    private long came;

    RequestDeadline(Duration time, Routes routes) {
        this.time = time;
        this.routes = routes;
    }

    /** Returns the handler that stands before the codec and starts the time with the first byte. */
    ChannelHandler begin() {
        return new ChannelInboundHandlerAdapter() {
            @Override
            public void channelRead(ChannelHandlerContext context, Object bytes) {
                if (ended) {
                    ReferenceCountUtil.release(bytes);
                    return;
                }
                start();
                context.fireChannelRead(bytes);
            }
        };
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        here = context;
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        stop();
        context.fireChannelInactive();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object part) {
        if (part instanceof HttpRequest request) {
            unanswered++;
            inBody = true;
            upload = routes.isUpload(request.method().name(), request.uri());
        } else if (part instanceof HttpContent content && content.decoderResult().isFailure()) {
            // The framework would regard the body as complete.
            content.release();
            end(context, IncompleteRequestException.malformed());
            return;
        }
        if (part instanceof HttpContent content) {
            came += content.content().readableBytes();
        }
        if (part instanceof LastHttpContent) {
            inBody = false;
            stop();
        }
        context.fireChannelRead(part);
    }

    @Override
    public void write(ChannelHandlerContext context, Object part, ChannelPromise promise) {
        boolean last = ResponseParts.endsWith(part);
        if (last) {
            unanswered--;
            upload = upload && unanswered > 0;
        }
        var _ = context.write(part, last && ended && unanswered == 0 ? closing(promise) : promise);
    }

    private void start() {
        ChannelHandlerContext context = here;
        if (running == null && context != null) {
            wait(context);
        }
    }

    private void wait(ChannelHandlerContext context) {
        came = 0;
        running =
                context.executor()
                        .schedule(() -> judge(context), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void judge(ChannelHandlerContext context) {
        if (upload && inBody && came >= ConnectionLimits.UPLOAD_PACE_BYTES) {
            wait(context);
        } else {
            end(context, IncompleteRequestException.late());
        }
    }

    private void stop() {
        if (running != null) {
            running.cancel(false);
            running = null;
        }
    }

    private void end(ChannelHandlerContext context, IncompleteRequestException why) {
        ended = true;
        stop();
        if (!inBody) {
            // No handler behind this one knows the request yet. It is passed on as an unreadable
            // one, and so gets its id and its problem, after the responses that are still due.
            unanswered++;
            DefaultFullHttpRequest begun =
                    new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/");
            begun.setDecoderResult(DecoderResult.failure(why));
            context.fireChannelRead(begun);
            context.fireChannelReadComplete();
        } else if (unanswered > 1) {
            // The request is not processed yet: the connection is closed after the responses to the
            // others.
            unanswered--;
        } else if (unanswered == 1) {
            context.fireExceptionCaught(why);
        } else {
            var _ = context.close();
        }
    }

    private static ChannelPromise closing(ChannelPromise promise) {
        return promise.unvoid().addListener(ChannelFutureListener.CLOSE);
    }
}
