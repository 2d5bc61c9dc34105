package org.expedite.fuzz;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.expedite.fuzz.Mutation.Spoilt;

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

    private static boolean method(Spoilt spoilt) {
        spoilt.draft().method(spoilt.dice().oneOf(METHODS));
        return true;
    }

    private static boolean noToken(Spoilt spoilt) {
        spoilt.draft().withoutHeader("Authorization");
        return unlessOpen(spoilt);
    }

    private static boolean badToken(Spoilt spoilt) {
        spoilt.draft().header("Authorization", spoilt.dice().oneOf(CREDENTIALS));
        return unlessOpen(spoilt);
    }

    private static boolean unlessOpen(Spoilt spoilt) {
        if (!spoilt.operation().isOpen()) {
            spoilt.draft().mustBeRefused("nobody signed in");
        }
        return true;
    }

    private static boolean twoTokens(Spoilt spoilt) {
        spoilt.draft().alsoHeader("Authorization", "Bearer demo-admin");
        return true;
    }

    private static boolean unknownParameter(Spoilt spoilt) {
        String name =
                spoilt.dice()
                        .oneOf(List.of("color", "Limit", "limit%20", "a[]", "%00", "%ff", "%"));
        spoilt.draft().query().add(name + "=1");
        if (spoilt.operation().path().startsWith("/v1/")) {
            spoilt.draft().mustBeRefused("unknown parameter");
        }
        return true;
    }

    private static boolean absurdParameter(Spoilt spoilt) {
        List<Operation.Parameter> known = spoilt.operation().parameters("query");
        if (known.isEmpty()) {
            return false;
        }
        String name = spoilt.dice().oneOf(known).name();
        spoilt.draft().query().removeIf(part -> part.startsWith(name + "="));
        spoilt.draft().query().add(name + "=" + spoilt.dice().oneOf(Hostile.QUERY_VALUES));
        return true;
    }

    private static boolean twice(Spoilt spoilt) {
        List<String> query = spoilt.draft().query();
        if (query.isEmpty()) {
            return false;
        }
        query.add(spoilt.dice().oneOf(query));
        spoilt.draft().mustBeRefused("a parameter twice");
        return true;
    }

    private static boolean forgedCursor(Spoilt spoilt) {
        byte[] bytes = new byte[spoilt.dice().below(80)];
        spoilt.dice().random().nextBytes(bytes);
        String forged = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        List<Observed.Cursor> seen = spoilt.seen().cursors();
        if (!seen.isEmpty() && spoilt.dice().percent(60)) {
            forged = tampered(spoilt.dice().oneOf(seen).value(), spoilt.dice());
        }
        return withCursor(spoilt, forged);
    }

    private static String tampered(String cursor, Rng dice) {
        int at = dice.below(cursor.length() - 1);
        char other = cursor.charAt(at) == 'A' ? 'B' : 'A';
        return cursor.substring(0, at) + other + cursor.substring(at + 1);
    }

    private static boolean foreignCursor(Spoilt spoilt) {
        List<Observed.Cursor> foreign =
                spoilt.seen().cursors().stream()
                        .filter(cursor -> !cursor.path().equals(spoilt.draft().path()))
                        .toList();
        return !foreign.isEmpty() && withCursor(spoilt, spoilt.dice().oneOf(foreign).value());
    }

    private static boolean withCursor(Spoilt spoilt, String cursor) {
        boolean isList = spoilt.operation().isList();
        if (isList) {
            spoilt.draft().query().removeIf(part -> part.startsWith("cursor="));
            spoilt.draft().query().add("cursor=" + cursor);
            spoilt.draft().mustBeRefused("no cursor of this list");
        }
        return isList;
    }

    private static boolean tag(Spoilt spoilt) {
        spoilt.draft().header("If-Match", spoilt.dice().oneOf(Hostile.TAGS));
        return true;
    }

    private static boolean idempotencyKey(Spoilt spoilt) {
        boolean plain = spoilt.dice().percent(50);
        String key =
                plain
                        ? "key-" + spoilt.dice().below(20)
                        : spoilt.dice().oneOf(Hostile.HEADER_VALUES);
        spoilt.draft().header("Idempotency-Key", key);
        return true;
    }

    private static boolean oddHeader(Spoilt spoilt) {
        spoilt.draft()
                .alsoHeader(
                        spoilt.dice().oneOf(HEADERS), spoilt.dice().oneOf(Hostile.HEADER_VALUES));
        return true;
    }

    private static boolean manyHeaders(Spoilt spoilt) {
        for (int i = 0; i < 500; i++) {
            spoilt.draft().alsoHeader("X-Many-" + i, "x".repeat(20));
        }
        return true;
    }

    private static boolean segment(Spoilt spoilt) {
        String[] segments = spoilt.draft().path().split("/", -1);
        segments[1 + spoilt.dice().below(segments.length - 1)] =
                spoilt.dice().oneOf(Hostile.SEGMENTS);
        spoilt.draft().path(Arrays.stream(segments).collect(Collectors.joining("/")));
        return true;
    }

    private static boolean oddPath(Spoilt spoilt) {
        String path = spoilt.draft().path();
        spoilt.draft()
                .path(
                        spoilt.dice()
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
