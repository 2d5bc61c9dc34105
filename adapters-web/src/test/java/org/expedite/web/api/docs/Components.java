package org.expedite.web.api.docs;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The components of the description that operations share. */
final class Components {

    private static final int LONGEST_CURSOR = 2000;
    private static final int LONGEST_TAG = 100;
    private static final int LONGEST_KEY = 255;
    private static final String REQUEST_ID = "^[A-Za-z0-9._-]{1,100}$";
    private static final String PROBLEM = "Problem";
    private static final String UNAUTHORIZED = "Unauthorized";
    private static final String TOO_MANY_REQUESTS = "TooManyRequests";
    private static final String UNAVAILABLE = "Unavailable";

    private Components() {}

    /**
     * Returns a reference to the shared response of an error.
     *
     * @param status from 400 on
     * @return the reference
     */
    static String responseOf(String status) {
        return "#/components/responses/"
                + switch (status) {
                    case "401" -> UNAUTHORIZED;
                    case "429" -> TOO_MANY_REQUESTS;
                    case "503" -> UNAVAILABLE;
                    default -> PROBLEM;
                };
    }

    /**
     * Adds the components.
     *
     * @param components of the description, changed in place
     */
    static void addTo(ObjectNode components) {
        ObjectNode responses = components.withObject("/responses");
        problem(responses, PROBLEM, "Problem details (RFC 9457).");
        header(
                problem(responses, UNAUTHORIZED, "Not authenticated."),
                "WWW-Authenticate",
                "Challenge");
        header(
                problem(
                        responses,
                        TOO_MANY_REQUESTS,
                        "Rate limit or number of idempotency keys exceeded; wait."),
                "Retry-After",
                "RetryAfter");
        header(
                problem(responses, UNAVAILABLE, "Temporarily unavailable; nothing was changed."),
                "Retry-After",
                "RetryAfter");
        headers(components.withObject("/headers"));
        ObjectNode parameters = components.withObject("/parameters");
        ObjectNode limit =
                parameter(parameters, "Limit", "query", "limit", "Maximum items of a page.");
        limit.put("type", "integer").put("minimum", 1).put("maximum", 100).put("default", 25);
        parameter(
                        parameters,
                        "Cursor",
                        "query",
                        "cursor",
                        "Position after which the page begins: `next_cursor` of the previous page,"
                                + " with the same filters and order.")
                .put("type", "string")
                .put("pattern", "^[A-Za-z0-9_-]+$")
                .put("maxLength", LONGEST_CURSOR);
        parameter(
                        parameters,
                        "IfMatch",
                        "header",
                        "If-Match",
                        "The ETag of the version that the change was made on, or `*`.")
                .put("type", "string")
                .put("pattern", "^(\\*|(W/)?\"[!#-~]*\")$")
                .put("maxLength", LONGEST_TAG);
        parameter(
                        parameters,
                        "IfNoneMatch",
                        "header",
                        "If-None-Match",
                        "`*` if the resource must not exist yet: it is created, and never"
                                + " replaced.")
                .put("type", "string")
                .put("pattern", "^\\*$")
                .put("maxLength", 1);
        parameter(
                        parameters,
                        "IdempotencyKey",
                        "header",
                        "Idempotency-Key",
                        "A unique name of this request, such as a random UUID. A request with the"
                                + " same key within 24 hours does not run a second time: the same"
                                + " request gets its first response again, another request gets"
                                + " 422 `IDEMPOTENCY_KEY_REUSED`, and 409"
                                + " `IDEMPOTENCY_KEY_IN_USE` means that the first is still"
                                + " running. A rejected request leaves no key.")
                .put("type", "string")
                .put("minLength", 1)
                .put("maxLength", LONGEST_KEY)
                .put("pattern", "^[!-~]+$");
        parameter(
                        parameters,
                        "RequestId",
                        "header",
                        "X-Request-Id",
                        "Your id for this request; returned in the response. An id of another"
                                + " form is replaced.")
                .put("type", "string")
                .put("pattern", REQUEST_ID);
    }

    private static ObjectNode problem(ObjectNode responses, String key, String description) {
        ObjectNode problem = responses.putObject(key);
        problem.put("description", description);
        problem.withObject("/content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/Problem");
        header(problem, "X-Request-Id", "RequestId");
        return problem;
    }

    private static void header(ObjectNode response, String name, String shared) {
        response.withObject("/headers")
                .putObject(name)
                .put("$ref", "#/components/headers/" + shared);
    }

    private static void headers(ObjectNode headers) {
        always(headers, "ETag", "The version, in quotes: a strong entity tag.")
                .put("pattern", "^\"[0-9]{1,18}\"$");
        always(headers, "Location", "Address of the new resource.").put("format", "uri-reference");
        always(headers, "RequestId", "The id of the request, yours or a generated one.")
                .put("pattern", REQUEST_ID);
        always(headers, "Challenge", "The way to sign in.").put("const", "Bearer");
        always(headers, "RetryAfter", "Seconds after which to try again.").put("type", "integer");
        atTimes(
                        headers,
                        "IdempotencyReplayed",
                        "`true` if this is the response to an earlier request with the same"
                                + " `Idempotency-Key`; else absent.")
                .put("const", "true");
        atTimes(headers, "Link", "The next page, with `rel=\"next\"`; none on the last page.")
                .put("pattern", "^<[^>]+>; rel=\"next\"$");
    }

    /** Adds a header that every response has, and returns its schema. */
    private static ObjectNode always(ObjectNode headers, String key, String description) {
        ObjectNode schema = atTimes(headers, key, description);
        ((ObjectNode) headers.get(key)).put("required", true);
        return schema;
    }

    /** Adds an optional header and returns its schema. */
    private static ObjectNode atTimes(ObjectNode headers, String key, String description) {
        ObjectNode header = headers.putObject(key);
        header.put("description", description);
        return header.putObject("schema").put("type", "string");
    }

    /** Adds a parameter and returns its schema. */
    private static ObjectNode parameter(
            ObjectNode parameters, String key, String in, String name, String description) {
        ObjectNode parameter = parameters.putObject(key);
        parameter.put("name", name).put("in", in).put("description", description);
        return parameter.putObject("schema");
    }
}
