package org.expedite.web.docs;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The parts of the description that operations share. */
final class SharedParts {

    private SharedParts() {}

    /**
     * Adds them.
     *
     * @param components of the description, changed in place
     */
    static void addTo(ObjectNode components) {
        ObjectNode problem = components.withObject("/responses/Problem");
        problem.put("description", "What went wrong (RFC 9457).");
        problem.withObject("/content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/Problem");
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
                .put("type", "string");
        parameter(
                        parameters,
                        "IfMatch",
                        "header",
                        "If-Match",
                        "The ETag of the version that the change was made on.")
                .put("type", "string");
        parameter(
                        parameters,
                        "RequestId",
                        "header",
                        "X-Request-Id",
                        "An id of yours for this request; comes back in the answer.")
                .put("type", "string")
                .put("pattern", "^[A-Za-z0-9._-]{1,100}$");
    }

    private static void headers(ObjectNode headers) {
        header(headers, "ETag", "The version, in quotes: a strong entity tag.");
        header(headers, "Location", "Where the new resource is.");
        header(headers, "Link", "The next page, with `rel=\"next\"`; none on the last page.");
        header(headers, "RequestId", "The id of the request, yours or one of ours.");
    }

    private static void header(ObjectNode headers, String key, String description) {
        ObjectNode header = headers.putObject(key);
        header.put("description", description);
        header.putObject("schema").put("type", "string");
    }

    /** Adds a parameter and returns its schema. */
    private static ObjectNode parameter(
            ObjectNode parameters, String key, String in, String name, String description) {
        ObjectNode parameter = parameters.putObject(key);
        parameter.put("name", name).put("in", in).put("description", description);
        return parameter.putObject("schema");
    }
}
