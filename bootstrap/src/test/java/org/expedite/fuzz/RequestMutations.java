package org.expedite.fuzz;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.expedite.fuzz.Mutation.Target;

/** Mutations of everything but the body: actor, method, path, query and headers. */
final class RequestMutations {
    private static final List<String> METHODS =
            List.of(
                    "GET", "PUT", "POST", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "LOOK",
                    "get");

    private static final List<String> CREDENTIALS =
            List.of(
                    "Bearer",
                    "Bearer ",
                    "Bearer demo",
                    "Bearer demo-ana x",
                    "Bearer \u00ff",
                    "Bearer ' or 1=1 --",
                    "Basic ZGVtby1hbmE6",
                    "Digest username=\"demo-ana\"",
                    "demo-ana",
                    "Bearer " + "x".repeat(4_000));

    private static final List<String> HEADERS =
            List.of(
                    "Accept",
                    "Accept-Encoding",
                    "Accept-Language",
                    "Connection",
                    "Content-Encoding",
                    "Content-Length",
                    "Cookie",
                    "Expect",
                    "Forwarded",
                    "Host",
                    "Idempotency-Key",
                    "If-Match",
                    "If-None-Match",
                    "Origin",
                    "Prefer",
                    "Range",
                    "Transfer-Encoding",
                    "Upgrade",
                    "X-Forwarded-For",
                    "X-HTTP-Method-Override",
                    "X-Request-Id");

    static final List<Mutation> ALL =
            List.of(
                    new Mutation("another method", RequestMutations::method),
                    new Mutation("no token", RequestMutations::noToken),
                    new Mutation("bad token", RequestMutations::badToken),
                    new Mutation("two tokens", RequestMutations::twoTokens),
                    new Mutation("unknown parameter", RequestMutations::unknownParameter),
                    new Mutation("absurd parameter", RequestMutations::absurdParameter),
                    new Mutation("parameter twice", RequestMutations::twice),
                    new Mutation("forged cursor", RequestMutations::forgedCursor),
                    new Mutation("foreign cursor", RequestMutations::foreignCursor),
                    new Mutation("entity tag", RequestMutations::tag),
                    new Mutation("idempotency key", RequestMutations::idempotencyKey),
                    new Mutation("odd header", RequestMutations::oddHeader),
                    new Mutation("many headers", RequestMutations::manyHeaders),
                    new Mutation("odd segment", RequestMutations::segment),
                    new Mutation("odd path", RequestMutations::oddPath));

    private RequestMutations() {}

    private static boolean method(Target target) {
        target.draft().method(target.rng().oneOf(METHODS));
        return true;
    }

    private static boolean noToken(Target target) {
        target.draft().withoutHeader("Authorization");
        return unlessOpen(target);
    }

    private static boolean badToken(Target target) {
        target.draft().header("Authorization", target.rng().oneOf(CREDENTIALS));
        return unlessOpen(target);
    }

    private static boolean unlessOpen(Target target) {
        if (!target.operation().isOpen()) {
            target.draft().mustBeRejected("nobody signed in");
        }
        return true;
    }

    private static boolean twoTokens(Target target) {
        target.draft().alsoHeader("Authorization", "Bearer demo-admin");
        return true;
    }

    private static boolean unknownParameter(Target target) {
        String name =
                target.rng().oneOf(List.of("color", "Limit", "limit%20", "a[]", "%00", "%ff", "%"));
        target.draft().query().add(name + "=1");
        if (target.operation().path().startsWith("/v1/")) {
            target.draft().mustBeRejected("unknown parameter");
        }
        return true;
    }

    private static boolean absurdParameter(Target target) {
        List<Operation.Parameter> known = target.operation().parameters("query");
        if (known.isEmpty()) {
            return false;
        }
        String name = target.rng().oneOf(known).name();
        target.draft().query().removeIf(part -> part.startsWith(name + "="));
        target.draft().query().add(name + "=" + target.rng().oneOf(Hostile.QUERY_VALUES));
        return true;
    }

    private static boolean twice(Target target) {
        List<String> query = target.draft().query();
        if (query.isEmpty()) {
            return false;
        }
        query.add(target.rng().oneOf(query));
        target.draft().mustBeRejected("a parameter twice");
        return true;
    }

    private static boolean forgedCursor(Target target) {
        byte[] bytes = new byte[target.rng().below(80)];
        target.rng().random().nextBytes(bytes);
        String forged = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        List<Observed.Cursor> observed = target.observed().cursors();
        if (!observed.isEmpty() && target.rng().percent(60)) {
            forged = tampered(target.rng().oneOf(observed).value(), target.rng());
        }
        return withCursor(target, forged);
    }

    private static String tampered(String cursor, Rng rng) {
        int at = rng.below(cursor.length() - 1);
        char other = cursor.charAt(at) == 'A' ? 'B' : 'A';
        return cursor.substring(0, at) + other + cursor.substring(at + 1);
    }

    private static boolean foreignCursor(Target target) {
        List<Observed.Cursor> foreign =
                target.observed().cursors().stream()
                        .filter(cursor -> !cursor.path().equals(target.draft().path()))
                        .toList();
        return !foreign.isEmpty() && withCursor(target, target.rng().oneOf(foreign).value());
    }

    private static boolean withCursor(Target target, String cursor) {
        boolean isList = target.operation().isList();
        if (isList) {
            target.draft().query().removeIf(part -> part.startsWith("cursor="));
            target.draft().query().add("cursor=" + cursor);
            target.draft().mustBeRejected("no cursor of this list");
        }
        return isList;
    }

    private static boolean tag(Target target) {
        target.draft().header("If-Match", target.rng().oneOf(Hostile.TAGS));
        return true;
    }

    private static boolean idempotencyKey(Target target) {
        boolean plain = target.rng().percent(50);
        String key =
                plain ? "key-" + target.rng().below(20) : target.rng().oneOf(Hostile.HEADER_VALUES);
        target.draft().header("Idempotency-Key", key);
        return true;
    }

    private static boolean oddHeader(Target target) {
        target.draft()
                .alsoHeader(target.rng().oneOf(HEADERS), target.rng().oneOf(Hostile.HEADER_VALUES));
        return true;
    }

    private static boolean manyHeaders(Target target) {
        for (int i = 0; i < 500; i++) {
            target.draft().alsoHeader("X-Many-" + i, "x".repeat(20));
        }
        return true;
    }

    private static boolean segment(Target target) {
        String[] segments = target.draft().path().split("/", -1);
        segments[1 + target.rng().below(segments.length - 1)] =
                target.rng().oneOf(Hostile.SEGMENTS);
        target.draft().path(Arrays.stream(segments).collect(Collectors.joining("/")));
        return true;
    }

    private static boolean oddPath(Target target) {
        String path = target.draft().path();
        target.draft()
                .path(
                        target.rng()
                                .oneOf(
                                        List.of(
                                                path + "/",
                                                "/" + path,
                                                path + "//",
                                                path + "/..",
                                                path + ".json",
                                                path + "%3F",
                                                path + "#a",
                                                "/v1/.." + path,
                                                "http://127.0.0.1" + path,
                                                path.toUpperCase(java.util.Locale.ROOT))));
        return true;
    }
}
