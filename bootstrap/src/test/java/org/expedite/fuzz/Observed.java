package org.expedite.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Values from earlier responses: values by field name, cursors by list, and entity tags by path. A
 * limited number is stored in order of arrival, so that runs are repeatable.
 */
final class Observed {
    private static final int MAX_PER_NAME = 200;

    /** The name of an id that occurs only in a {@code Location}. */
    private static final String ANY = "*";

    /** Values that may be an identifier, a code, a number, a phone number or an address. */
    private static final Pattern WORD = Pattern.compile("[!-~]{1,120}");

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<Cursor> cursors = new ArrayList<>();
    private final Map<String, String> tags = new LinkedHashMap<>();

    /** A cursor with its list and filters. */
    record Cursor(String path, List<String> filters, String value) {}

    /** Stores the values of a response. */
    void learn(Draft draft, Reply reply) {
        JsonNode json = reply.json();
        if (!reply.isSuccess() || json.isMissingNode()) {
            return;
        }
        learn("", json);
        json.path("items").forEach(item -> learnMember(draft.path(), item));
        String location = reply.header("Location");
        if (!location.isEmpty()) {
            int last = location.lastIndexOf('/');
            add(
                    id(location.substring(0, last), ANY),
                    // A plus sign stands for itself in a path.
                    URLDecoder.decode(
                            location.substring(last + 1).replace("+", "%2B"),
                            StandardCharsets.UTF_8));
        }
        if (!reply.header("ETag").isEmpty()) {
            tags.put(location.isEmpty() ? draft.path() : location, reply.header("ETag"));
        }
        String next = json.path("next_cursor").asText("");
        if (!next.isEmpty() && cursors.size() < MAX_PER_NAME) {
            cursors.add(new Cursor(draft.path(), filters(draft), next));
        }
    }

    private static List<String> filters(Draft draft) {
        return draft.query().stream()
                .filter(part -> !part.startsWith("cursor=") && !part.startsWith("limit="))
                .toList();
    }

    private void learn(String name, JsonNode value) {
        if (value.isObject()) {
            value.forEachEntry(this::learn);
        } else if (value.isArray()) {
            value.forEach(item -> learn(singular(name), item));
        } else if (value.isTextual() && WORD.matcher(value.asText()).matches()) {
            add(name, value.asText());
        }
    }

    private void learnMember(String list, JsonNode item) {
        item.forEachEntry(
                (name, value) -> {
                    if (value.isTextual()) {
                        add(id(list, name), value.asText());
                    }
                });
    }

    private void add(String name, String value) {
        List<String> known = values.computeIfAbsent(name, _ -> new ArrayList<>());
        if (known.size() < MAX_PER_NAME && !known.contains(value)) {
            known.add(value);
        }
    }

    private static String id(String list, String name) {
        return list + " " + name;
    }

    /**
     * Returns an observed id of a member of a list, by the path of the list and the name of the id.
     */
    Optional<String> member(String list, String name, Rng rng) {
        return oneOf(n -> n.equals(id(list, name)) || n.equals(id(list, ANY)), _ -> true, rng);
    }

    /** The cursors, oldest first. */
    List<Cursor> cursors() {
        return cursors;
    }

    /** Returns the last observed entity tag of a resource, if there is one. */
    Optional<String> tag(String path) {
        return Optional.ofNullable(tags.get(path));
    }

    /**
     * Returns an observed value of a name that fits; otherwise one of a similar name, or else of
     * any name.
     */
    Optional<String> value(String name, Predicate<String> fits, Rng rng) {
        return oneOf(n -> n.equals(name), fits, rng)
                .or(() -> oneOf(n -> isAlike(n, name), fits, rng))
                .or(() -> oneOf(n -> !n.contains(" "), fits, rng));
    }

    private Optional<String> oneOf(Predicate<String> named, Predicate<String> fits, Rng rng) {
        List<String> fitting =
                values.entrySet().stream()
                        .filter(e -> named.test(e.getKey()))
                        .flatMap(e -> e.getValue().stream())
                        .filter(fits)
                        .toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(rng.oneOf(fitting));
    }

    private static boolean isAlike(String one, String other) {
        return one.endsWith("_" + other) || other.endsWith("_" + one);
    }

    /** The name of one item of a list. */
    static String singular(String name) {
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }
}
