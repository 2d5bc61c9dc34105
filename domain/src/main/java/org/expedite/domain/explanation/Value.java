package org.expedite.domain.explanation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Value of an explanation. Each kind is written in the way of its language, and in English here.
 */
public sealed interface Value {
    /** Returns the value in the English text. */
    String text();

    /** Name, number or code that is the same in every language. */
    record Text(String text) implements Value {}

    /**
     * Constant of the domain that languages have a word for.
     *
     * @param type the simple name of its type
     */
    record Code(String type, String name) implements Value {
        @Override
        public String text() {
            return name;
        }
    }

    /** Calendar day. */
    record Day(LocalDate day) implements Value {
        @Override
        public String text() {
            return day.toString();
        }
    }

    /** Instant. */
    record Moment(Instant at) implements Value {
        @Override
        public String text() {
            return at.toString();
        }
    }

    /** Explanations within an explanation. */
    record Parts(List<Explanation> parts) implements Value {
        /** What stands between two parts. */
        public static final String SEPARATOR = "; ";

        public Parts {
            parts = List.copyOf(parts);
        }

        @Override
        public String text() {
            return parts.stream().map(Explanation::text).collect(Collectors.joining(SEPARATOR));
        }
    }

    /** Returns the value of an object: an enum's constant is a code, an id a text. */
    static Value of(Object object) {
        return switch (object) {
            case Value value -> value;
            case Enum<?> code -> new Code(code.getDeclaringClass().getSimpleName(), code.name());
            case LocalDate day -> new Day(day);
            case Instant at -> new Moment(at);
            case Explanation part -> new Parts(List.of(part));
            default -> new Text(object.toString());
        };
    }
}
