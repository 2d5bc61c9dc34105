package org.expedite.web.http.server;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.util.List;
import java.util.regex.Pattern;
import org.expedite.web.http.problems.ProblemSpec;
import org.expedite.web.http.problems.RequestProblems;
import org.jspecify.annotations.Nullable;

/**
 * Rules of HTTP on the head of a request that the codec does not check. What two readers of one
 * head, such as a proxy and this server, can understand differently is rejected and not guessed.
 */
final class HeadRules {

    /** A name, an address of IPv4, or an address of IPv6 in brackets, and optionally a port. */
    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9._~%!$&'()*+,;=-]+|\\[[0-9A-Fa-f:.]+])(:[0-9]*)?");

    private HeadRules() {}

    /**
     * Returns the first broken rule.
     *
     * @param head a head that the codec could read
     * @return 400, 501 or 505; null if no rule is broken
     */
    static @Nullable ProblemSpec broken(HttpRequest head) {
        HttpVersion version = head.protocolVersion();
        if (!version.equals(HttpVersion.HTTP_1_1) && !version.equals(HttpVersion.HTTP_1_0)) {
            return RequestProblems.unknownVersion();
        }
        String method = head.method().name();
        if (!method.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || c == '-')) {
            return RequestProblems.unknownMethod();
        }
        List<String> hosts = head.headers().getAll(HttpHeaderNames.HOST);
        if (hosts.size() > 1) {
            return RequestProblems.repeatedHeader("Host");
        }
        if (hosts.isEmpty()
                ? version.equals(HttpVersion.HTTP_1_1)
                : !HOST.matcher(hosts.getFirst()).matches()) {
            return RequestProblems.invalidHost();
        }
        if (head.headers().getAll(HttpHeaderNames.AUTHORIZATION).size() > 1) {
            return RequestProblems.repeatedHeader("Authorization");
        }
        return null;
    }
}
