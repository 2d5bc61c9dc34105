package org.expedite.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Invariants of every response to any request. */
final class Oracle {
    /** Errors that are independent of the operation, which need not describe them. */
    private static final Set<Integer> ANYWHERE =
            Set.of(400, 405, 406, 408, 413, 414, 415, 417, 429, 431);

    /** Headers that every response has if they are described. */
    private static final Set<String> ALWAYS = Set.of("X-Request-Id", "ETag", "Location");

    /** Texts that are in a response only if internals leak. No hostile input contains them. */
    private static final Pattern LEAK =
            Pattern.compile(
                    "org\\.expedite|io\\.micronaut|com\\.fasterxml|io\\.netty|jakarta\\.|java\\.|org\\.h2|com\\.mysql|[A-Za-z]Exception\\b|\\bat"
                        + " [\\w.$]+\\(|SQLSTATE|[Ss]yntax error|\\b\\w+\\.java\\b|jdbc:|(?i)insert"
                        + " into|constraint \"|/work/|/home/|/root/|/tmp/");

    private static final Set<String> MEMBERS =
            Set.of("type", "title", "status", "detail", "instance", "code", "errors", "request_id");

    /** Errors that always have a location in the request. */
    private static final Set<String> PLACED =
            Set.of("INVALID_BODY", "MALFORMED_BODY", "INVALID_PARAMETER");

    /** Any media type, which only files may have. */
    private static final String ANY_FORM = "*/*";

    private static final String PROBLEM = "application/problem+json";

    private final Api api;
    private final JsonNode problem;

    Oracle(Api api) {
        this.api = api;
        problem = JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/Problem");
    }

    /** Returns the violations of a response; empty if there are none. */
    List<String> objections(Draft draft, Reply reply) {
        List<String> objections = new ArrayList<>();
        Optional<Operation> operation = api.at(draft.method(), draft.path());
        boolean unknownMethod = isUnknownMethod(draft, reply);
        check(reply.status() < 500 || unknownMethod, "is a failure of ours", objections);
        check(!reply.header("X-Request-Id").isEmpty(), "has no X-Request-Id", objections);
        check(
                reply.isJson() || isDownload(reply) || !reply.text().contains(Hostile.SCRIPT),
                "echoes script in " + reply.form(),
                objections);
        check(
                draft.mustBeRejected() == null || !reply.isSuccess(),
                "takes what cannot be taken: " + draft.mustBeRejected(),
                objections);
        if (unknownMethod) {
            check(reply.status() == 501, "is no refusal of the method", objections);
        } else if (operation.isPresent()) {
            described(operation.get(), draft, reply, objections);
        } else {
            nowhere(draft, reply, objections);
        }
        if (reply.status() >= 400) {
            problem(draft, reply, objections);
        }
        return objections;
    }

    /** Methods are written in capitals; others are refused before anything else is looked at. */
    private static boolean isUnknownMethod(Draft draft, Reply reply) {
        return reply.json().path("code").asText().equals("METHOD_UNKNOWN")
                && !draft.method().equals(Api.spelled(draft.method()));
    }

    private static void nowhere(Draft draft, Reply reply, List<String> objections) {
        check(
                ANYWHERE.contains(reply.status())
                        || Set.of(401, 404).contains(reply.status())
                        || isForeign(draft, reply),
                "is strange where there is no operation",
                objections);
    }

    /** Cross-origin requests are rejected everywhere. */
    private static boolean isForeign(Draft draft, Reply reply) {
        return reply.status() == 403 && !draft.header("Origin").isEmpty();
    }

    private void described(Operation operation, Draft draft, Reply reply, List<String> objections) {
        Optional<JsonNode> response = operation.response(reply.status());
        if (response.isEmpty()) {
            check(
                    ANYWHERE.contains(reply.status()) || isForeign(draft, reply),
                    "has a status that " + operation + " is not described with",
                    objections);
            return;
        }
        response.get()
                .path("headers")
                .fieldNames()
                .forEachRemaining(
                        name ->
                                check(
                                        !ALWAYS.contains(name) || !reply.header(name).isEmpty(),
                                        "has no " + name,
                                        objections));
        JsonNode content = response.get().path("content");
        if (draft.method().equals("HEAD") || (content.isMissingNode() && reply.text().isEmpty())) {
            return;
        }
        check(
                content.has(reply.form()) || (content.has(ANY_FORM) && isDownload(reply)),
                "is of an undescribed form",
                objections);
        if (reply.isJson()) {
            JsonNode schema = content.path(reply.form()).path("schema");
            api.violations(reply.json(), schema)
                    .forEach(violation -> objections.add("is not as described: " + violation));
        }
    }

    /** A file of a user, which browsers save and do not display. */
    private static boolean isDownload(Reply reply) {
        return reply.header("Content-Disposition").startsWith("attachment;")
                && reply.header("X-Content-Type-Options").equals("nosniff");
    }

    private void problem(Draft draft, Reply reply, List<String> objections) {
        if (draft.method().equals("HEAD")) {
            return;
        }
        check(reply.form().equals(PROBLEM), "is no " + PROBLEM, objections);
        JsonNode json = reply.json();
        MEMBERS.forEach(name -> check(json.hasNonNull(name), "has no " + name, objections));
        api.violations(json, problem).forEach(v -> objections.add("is no problem: " + v));
        check(json.path("status").asInt() == reply.status(), "has another status", objections);
        check(
                json.path("request_id").asText().equals(reply.header("X-Request-Id")),
                "has another request's id",
                objections);
        json.path("errors")
                .forEach(e -> check(e.hasNonNull("pointer"), "points nowhere", objections));
        check(
                !PLACED.contains(json.path("code").asText()) || !json.path("errors").isEmpty(),
                "tells no place",
                objections);
        Matcher leak = LEAK.matcher(reply.text());
        if (leak.find()) {
            objections.add("leaks " + leak.group());
        }
    }

    private static void check(boolean holds, String objection, List<String> objections) {
        if (!holds) {
            objections.add(objection);
        }
    }
}
