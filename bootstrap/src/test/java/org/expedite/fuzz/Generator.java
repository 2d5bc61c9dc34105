package org.expedite.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.expedite.fuzz.Mutation.Target;

/**
 * Generates requests for an operation: valid ones according to the description, and mutated ones.
 */
final class Generator {
    private static final int MAX_BODIES = 20;

    /** Operations that never touch accounts and tokens of the actors. */
    private static final Set<String> KEPT = Set.of("putAccount", "revokeToken");

    private final Observed observed;
    private final Rng rng;
    private final Values values;
    private final List<String> tokens;
    private final Map<String, Set<String>> successful = new HashMap<>();
    private final Map<String, List<JsonNode>> bodies = new HashMap<>();
    private final Map<String, String> paths = new HashMap<>();

    /**
     * Creates a generator.
     *
     * @param tokens authenticate the actors
     */
    Generator(Observed observed, Rng rng, List<String> tokens) {
        this.observed = observed;
        this.rng = rng;
        this.tokens = tokens;
        values = new Values(observed, rng);
    }

    /** Returns a request that agrees with the description. */
    Draft valid(Operation operation, String token) {
        Draft draft = new Draft(operation.method(), path(operation));
        draft.as(token);
        query(operation, draft);
        operation.bodyType().ifPresent(type -> draft.header("Content-Type", type));
        operation.jsonBody().ifPresent(shape -> draft.json(body(operation, shape)));
        if (operation.takesForm()) {
            Form.fill(draft, rng);
        }
        if (operation.takesHeader("If-Match")) {
            Optional<String> tag = observed.tag(draft.path());
            if (tag.isPresent() && rng.percent(70)) {
                draft.header("If-Match", tag.get());
            }
        }
        return draft;
    }

    /** Returns the tokens of all actors, several times over. */
    Stream<String> turns(int times) {
        return Stream.generate(() -> tokens).limit(times).flatMap(List::stream);
    }

    /** Returns the actors who have succeeded with an operation. */
    Stream<String> successful(Operation operation) {
        return successful.getOrDefault(operation.id(), Set.of()).stream();
    }

    /** Returns the path of the last success of an operation. */
    Optional<String> takenPath(Operation operation) {
        return Optional.ofNullable(paths.get(operation.id()));
    }

    /** Returns a body with every field, and an item in every list. */
    JsonNode whole(Shape shape) {
        return values.whole(shape);
    }

    /**
     * Returns a request that agrees with the description, mostly by an actor who has succeeded with
     * the operation.
     */
    Draft valid(Operation operation) {
        Set<String> known = successful.getOrDefault(operation.id(), Set.of());
        return valid(
                operation,
                rng.oneOf(known.isEmpty() || rng.percent(25) ? tokens : List.copyOf(known)));
    }

    /** Records which actors succeed with which operations. */
    void learn(Operation operation, Draft draft, Reply reply) {
        observed.learn(draft, reply);
        String token = draft.header("Authorization").replaceFirst("^Bearer ", "");
        if (reply.isSuccess() && tokens.contains(token)) {
            paths.put(operation.id(), draft.path());
            successful.computeIfAbsent(operation.id(), _ -> new TreeSet<>()).add(token);
            JsonNode body = draft.json();
            if (body != null && draft.isUnchanged()) {
                List<JsonNode> known =
                        bodies.computeIfAbsent(operation.id(), _ -> new ArrayList<>());
                if (known.size() < MAX_BODIES) {
                    known.add(body.deepCopy());
                }
            }
        }
    }

    /** Returns a formerly accepted body in half of all cases. */
    private JsonNode body(Operation operation, Shape shape) {
        List<JsonNode> taken = bodies.getOrDefault(operation.id(), List.of());
        return taken.isEmpty() || rng.percent(50)
                ? values.body(shape)
                : rng.oneOf(taken).deepCopy();
    }

    /** Returns a request with up to two mutations. */
    Draft next(Operation operation) {
        Draft draft = valid(operation);
        Target target = new Target(operation, draft, rng, observed);
        int kind = rng.below(10);
        boolean hasBody = draft.json() != null || operation.takesForm();
        if (kind < 5 && hasBody) {
            rng.oneOf(operation.takesForm() ? Form.ALL : BodyMutations.ALL).to(target);
        }
        if (kind == 4 || kind == 5 || kind == 6 || (kind < 7 && !hasBody)) {
            rng.oneOf(RequestMutations.ALL).to(target);
        }
        return draft;
    }

    private String path(Operation operation) {
        String path = operation.path();
        for (Operation.Parameter parameter : operation.parameters("path")) {
            String variable = "{" + parameter.name() + "}";
            String list = path.substring(0, Math.max(0, path.indexOf("/" + variable)));
            String value =
                    rng.percent(20)
                            ? values.text(parameter.name(), parameter.shape())
                            : observed.member(list, parameter.name(), rng)
                                    .orElseGet(() -> named(parameter));
            path = path.replace(variable, encoded(isKept(operation, value) ? value + "-2" : value));
        }
        return path;
    }

    /** Returns whether a request would take from an actor what it signs in with. */
    private boolean isKept(Operation operation, String value) {
        return KEPT.contains(operation.id())
                && (tokens.contains(value) || tokens.contains("demo-" + value));
    }

    /**
     * Returns a value of a variable without a pattern, such as a number, which is never hit at
     * random.
     */
    private String named(Operation.Parameter parameter) {
        return observed.value(parameter.name(), _ -> parameter.shape().isFreeText(), rng)
                .orElseGet(() -> values.text(parameter.name(), parameter.shape()));
    }

    private void query(Operation operation, Draft draft) {
        for (Operation.Parameter parameter : operation.parameters("query")) {
            if (parameter.name().equals("cursor")) {
                continue;
            }
            if (rng.percent(parameter.name().equals("limit") ? 50 : 20)) {
                String value = values.value(parameter.name(), parameter.shape()).asText();
                draft.query().add(parameter.name() + "=" + encoded(value));
            }
        }
        List<Observed.Cursor> cursors =
                observed.cursors().stream().filter(c -> c.path().equals(draft.path())).toList();
        if (!cursors.isEmpty() && rng.percent(40)) {
            Observed.Cursor cursor = rng.oneOf(cursors);
            draft.query().clear();
            draft.query().addAll(cursor.filters());
            draft.query().add("cursor=" + cursor.value());
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
