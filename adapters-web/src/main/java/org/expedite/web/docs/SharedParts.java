package org.expedite.web.docs;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The parts of the description that operations share. */
final class SharedParts {

    private static final int LONGEST_CURSOR = 2000;
    private static final int LONGEST_TAG = 100;
    private static final String REQUEST_ID = "^[A-Za-z0-9._-]{1,100}$";
    private static final String PROBLEM = "Problem";
    private static final String UNAUTHORIZED = "Unauthorized";
    private static final String TOO_MANY_REQUESTS = "TooManyRequests";

    private SharedParts() {}

    /**
     * The shared response that a refusal is described by.
     *
     * @param status from 400 on
     * @return the reference
     */
    static String responseOf(String status) {
        return "#/components/responses/"
                + switch (status) {
                    case "401" -> UNAUTHORIZED;
                    case "429" -> TOO_MANY_REQUESTS;
                    default -> PROBLEM;
                };
    }

    /**
     * Adds them.
     *
     * @param components of the description, changed in place
     */
    static void addTo(ObjectNode components) {
        ObjectNode responses = components.withObject("/responses");
        problem(responses, PROBLEM);
        problem(responses, UNAUTHORIZED, "WWW-Authenticate");
        problem(responses, TOO_MANY_REQUESTS, "Retry-After");
        headers(components.withObject("/headers"));
        ObjectNode parameters = components.withObject("/parameters");
        ObjectNode limit =
                parameter(parameters, "Limit", "query", "limit", "How many items a page has.");
        limit.put("type", "integer").put("minimum", 1).put("maximum", 100).put("default", 25);
        parameter(
                        parameters,
                        "Cursor",
                        "query",
                        "cursor",
                        "Where the page begins: `next_cursor` of the page before, with the same"
                                + " filters and order.")
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
                        "RequestId",
                        "header",
                        "X-Request-Id",
                        "An id of yours for this request; comes back in the answer. One of"
                                + " another form is replaced by one of ours.")
                .put("type", "string")
                .put("pattern", REQUEST_ID);
    }

    private static void problem(ObjectNode responses, String name, String... headers) {
        ObjectNode response = responses.putObject(name);
        response.put("description", "What went wrong (RFC 9457).");
        response.withObject("/content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/Problem");
        ObjectNode carried = response.putObject("headers");
        carried.putObject("X-Request-Id").put("$ref", "#/components/headers/RequestId");
        for (String header : headers) {
            carried.putObject(header).put("$ref", "#/components/headers/" + header);
        }
    }

    private static void headers(ObjectNode headers) {
        header(headers, "ETag", "The version, in quotes: a strong entity tag.")
                .put("pattern", "^\"[0-9]{1,18}\"$");
        header(headers, "Location", "Where the new resource is.").put("format", "uri-reference");
        header(headers, "RequestId", "The id of the request, yours or one of ours.")
                .put("pattern", REQUEST_ID);
        header(headers, "WWW-Authenticate", "The way to sign in.").put("const", "Bearer");
        header(headers, "Retry-After", "How many seconds to wait before the next try.")
                .put("type", "integer");
        header(headers, "Link", "The next page, with `rel=\"next\"`; none on the last page.")
                .put("pattern", "^<[^>]+>; rel=\"next\"$");
        ((ObjectNode) headers.get("Link")).remove("required");
    }

    /** Adds a header that is always there, and returns its schema. */
    private static ObjectNode header(ObjectNode headers, String key, String description) {
        ObjectNode header = headers.putObject(key);
        header.put("description", description).put("required", true);
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
