package org.expedite.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Values from responses so far: values by the names of their fields, cursors by the list that they
 * came from, entity tags by the path of their resource. Enough of it is kept in the order it came,
 * so that the same answers are remembered in the same way.
 */
final class Observed {
    private static final int MOST_OF_A_NAME = 200;

    /** Stands for the name of an id that only a {@code Location} told. */
    private static final String ANY = "*";

    /** Values that may be an identifier, a code, a number, a phone number or an address. */
    private static final Pattern WORD = Pattern.compile("[!-~]{1,120}");

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<Cursor> cursors = new ArrayList<>();
    private final Map<String, String> tags = new LinkedHashMap<>();

    /** A cursor and the list, with its filters, that it came from. */
    record Cursor(String path, List<String> filters, String value) {}

    /** Remembers an answer. */
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
            add(id(location.substring(0, last), ANY), location.substring(last + 1));
        }
        if (!reply.header("ETag").isEmpty()) {
            tags.put(location.isEmpty() ? draft.path() : location, reply.header("ETag"));
        }
        String next = json.path("next_cursor").asText("");
        if (!next.isEmpty() && cursors.size() < MOST_OF_A_NAME) {
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
        if (known.size() < MOST_OF_A_NAME && !known.contains(value)) {
            known.add(value);
        }
    }

    private static String id(String list, String name) {
        return list + " " + name;
    }

    /** The id of a member of a list that was seen, by the path of the list and the id's name. */
    Optional<String> member(String list, String name, Rng dice) {
        return oneOf(n -> n.equals(id(list, name)) || n.equals(id(list, ANY)), _ -> true, dice);
    }

    /** The cursors, oldest first. */
    List<Cursor> cursors() {
        return cursors;
    }

    /** The entity tag that a resource had when it was last seen, if it was. */
    Optional<String> tag(String path) {
        return Optional.ofNullable(tags.get(path));
    }

    /**
     * A value that was seen under a name and fits; else one of a name that ends alike; else any
     * that fits.
     */
    Optional<String> value(String name, Predicate<String> fits, Rng dice) {
        return oneOf(n -> n.equals(name), fits, dice)
                .or(() -> oneOf(n -> isAlike(n, name), fits, dice))
                .or(() -> oneOf(n -> !n.contains(" "), fits, dice));
    }

    private Optional<String> oneOf(Predicate<String> named, Predicate<String> fits, Rng dice) {
        List<String> fitting =
                values.entrySet().stream()
                        .filter(e -> named.test(e.getKey()))
                        .flatMap(e -> e.getValue().stream())
                        .filter(fits)
                        .toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(dice.oneOf(fitting));
    }

    private static boolean isAlike(String one, String other) {
        return one.endsWith("_" + other) || other.endsWith("_" + one);
    }

    /** The name of one item of a list. */
    static String singular(String name) {
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }
}
