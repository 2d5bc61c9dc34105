package org.expedite.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Environment variables, read with errors that name the variable; blank is as good as unset. */
final class Variables {
    private final Map<String, String> values;

    Variables(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).filter(v -> !v.isBlank());
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
