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
 * Ends a request that does not arrive whole: whose last byte has not come in time after its first
 * one, however steadily it trickles, or whose body turns out to be no valid HTTP. It is answered as
 * far as nothing is answered yet, and its connection is closed.
 *
 * <p>A file that is uploaded may take longer, as long as enough of it comes in each such time. That
 * ends when the request is answered before it is whole: what is refused has no more than the usual
 * time to come to its end.
 *
 * <p>Stands behind the codec of HTTP, where it sees the parts of requests and answers. Where a
 * request begins only {@link #begin()} sees, which stands before the codec, on the same connection.
 * Of a request whose first bytes came along with the end of the one before, the time begins with
 * the bytes that come next; if none come, the connection is idle and closed for that.
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

    /** What stands before the codec: starts the time with the first byte. */
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
            // The framework would take the body to end here, and to be complete.
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
            // A request of which nobody behind knows yet: it goes the way of those that cannot be
            // read, and so gets its id and its problem, behind the answers that are still due.
            unanswered++;
            DefaultFullHttpRequest begun =
                    new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/");
            begun.setDecoderResult(DecoderResult.failure(why));
            context.fireChannelRead(begun);
            context.fireChannelReadComplete();
        } else if (unanswered > 1) {
            // Nobody works on it yet: the connection is closed behind the answers to the others.
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
