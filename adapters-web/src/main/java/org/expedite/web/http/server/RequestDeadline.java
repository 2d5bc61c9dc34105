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
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.expedite.web.http.problems.IncompleteRequestException;
import org.expedite.web.http.problems.ProblemSpec;
import org.expedite.web.http.problems.RejectedHeadException;
import org.expedite.web.http.routes.Routes;
import org.jspecify.annotations.Nullable;

/**
 * Ends a request that does not arrive completely: its last byte is late, however steadily the bytes
 * trickle, or its body turns out not to be valid HTTP, or its head breaks a rule. It gets a
 * response unless one has begun, and its connection is closed.
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
    private long heads;
    private long bodyLeft;

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

    /**
     * Ends a request whose head is not complete yet.
     *
     * @param spec the problem to respond with
     */
    void reject(ProblemSpec spec) {
        ChannelHandlerContext context = here;
        if (context != null && !ended) {
            reject(
                    context,
                    new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/"),
                    new RejectedHeadException(spec));
        }
    }

    /** Returns the number of heads that the codec has read. */
    long heads() {
        return heads;
    }

    /** Returns whether the codec has read a head, and the rest of its request is still to come. */
    boolean isInBody() {
        return inBody;
    }

    /** Returns the bytes of the body that are still to come; 0 or less if that is unknown. */
    long bodyLeft() {
        return bodyLeft;
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
        if (ended) {
            ReferenceCountUtil.release(part);
            return;
        }
        if (part instanceof HttpRequest request) {
            ProblemSpec broken =
                    request.decoderResult().isSuccess() ? HeadRules.broken(request) : null;
            if (broken != null) {
                reject(context, copyOf(request), new RejectedHeadException(broken));
                ReferenceCountUtil.release(part);
                return;
            }
            unanswered++;
            heads++;
            bodyLeft =
                    request.decoderResult().isSuccess()
                            ? HttpUtil.getContentLength(request, 0L)
                            : 0;
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
            bodyLeft -= content.content().readableBytes();
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

    /**
     * Passes on a request as an unreadable one, of which no handler behind this one knows yet. So
     * it gets its id and its problem, after the responses that are still due.
     */
    private void reject(
            ChannelHandlerContext context, DefaultFullHttpRequest begun, Exception why) {
        ended = true;
        stop();
        unanswered++;
        begun.setDecoderResult(DecoderResult.failure(why));
        context.fireChannelRead(begun);
    }

    /** Returns a head without its body. */
    private static DefaultFullHttpRequest copyOf(HttpRequest head) {
        DefaultFullHttpRequest copy =
                new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, head.method(), head.uri());
        copy.headers().set(head.headers());
        return copy;
    }

    private void end(ChannelHandlerContext context, IncompleteRequestException why) {
        if (!inBody) {
            reject(
                    context,
                    new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/"),
                    why);
            context.fireChannelReadComplete();
            return;
        }
        ended = true;
        stop();
        if (unanswered > 1) {
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
