package org.expedite.web.http.problems;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import org.jspecify.annotations.Nullable;

/** Problems of request heads that could not be read. */
public final class RequestHeadProblems {

    private RequestHeadProblems() {}

    /**
     * Returns the problem of a head, more precise than the status of the server.
     *
     * @param request the request, or what stands for it
     * @return 408, 414, 431 or the problem of a rejected head; null if the head could be read or
     *     the status says enough
     */
    static @Nullable public ProblemSpec of(HttpRequest<?> request) {
        Throwable cause =
                request instanceof NettyHttpRequest<?> read
                        ? read.getNativeRequest().decoderResult().cause()
                        : null;
        return switch (cause) {
            case IncompleteRequestException incomplete -> incomplete.spec();
            case RejectedHeadException rejected -> rejected.spec();
            case TooLongHttpLineException _ -> RequestProblems.addressTooLong();
            case TooLongHttpHeaderException _ -> RequestProblems.headersTooLarge();
            case null, default -> null;
        };
    }
}
