package org.expedite.settings;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Environment variables, read with errors that name the variable; blank is as good as unset. */
final class Variables {
    private static final String OURS = "EXPEDITE_";

    /** What the launcher reads. */
    private static final String JAVA_OPTIONS = "EXPEDITE_JAVA_OPTIONS";

    /** What the tests read. */
    private static final String OF_TESTS = "EXPEDITE_TEST_";

    private final Map<String, String> values;
    private final Set<String> read = new HashSet<>();

    Variables(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    Optional<String> text(String name) {
        read.add(name);
        return Optional.ofNullable(values.get(name)).filter(v -> !v.isBlank());
    }

    /** The names of those that look like ours, are not blank, and have not been read; in order. */
    List<String> unread() {
        return values.keySet().stream()
                .filter(name -> name.startsWith(OURS))
                .filter(name -> !name.equals(JAVA_OPTIONS) && !name.startsWith(OF_TESTS))
                .filter(name -> !read.contains(name))
                .filter(name -> !values.getOrDefault(name, "").isBlank())
                .sorted()
                .toList();
    }

    /**
     * A value in its own type.
     *
     * @param form what the value must be, for the error: "must be …"
     * @param parse throws a {@link RuntimeException} for what is not of that form
     */
    <T> Optional<T> parsed(String name, String form, Function<String, T> parse) {
        Optional<String> text = text(name);
        try {
            return text.map(parse);
        } catch (RuntimeException notOfThatForm) {
            throw new BadSettingException(
                    name, "must be " + form + ", but is '" + text.orElse("") + "'");
        }
    }

    int number(String name, int least, int most, int otherwise) {
        return parsed(
                        name,
                        "a whole number from " + least + " to " + most,
                        text -> {
                            int number = Integer.parseInt(text);
                            if (number < least || number > most) {
                                throw new IllegalArgumentException(text);
                            }
                            return number;
                        })
                .orElse(otherwise);
    }

    /** One of an enum's constants, written in lower case. */
    <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> type) {
        String all =
                Arrays.stream(type.getEnumConstants())
                        .map(c -> c.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" or "));
        return parsed(
                name,
                all,
                text -> {
                    E constant = Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
                    if (!constant.name().toLowerCase(Locale.ROOT).equals(text)) {
                        throw new IllegalArgumentException(text);
                    }
                    return constant;
                });
    }
}
