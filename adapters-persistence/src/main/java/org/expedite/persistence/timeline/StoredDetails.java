package org.expedite.persistence.timeline;

import java.util.Map;
import java.util.Optional;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.persistence.sql.JsonColumn;
import org.jspecify.annotations.Nullable;

/** The details of a stored event by name, with typed access. */
record StoredDetails(Map<String, String> texts) {
    /** Parses the details; see {@link JsonColumn#readTexts}. */
    static StoredDetails of(String json) {
        return new StoredDetails(JsonColumn.readTexts(json));
    }

    /**
     * Returns a required detail.
     *
     * @throws IllegalStateException if it is missing
     */
    String text(String name) {
        // Without the other details: they may contain data of customers.
        return optional(name)
                .orElseThrow(
                        () -> new IllegalStateException("A stored event has no detail " + name));
    }

    /** Returns an optional detail. */
    Optional<String> optional(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    /** Returns an optional detail, or null if it is missing. */
    @Nullable String orNull(String name) {
        return texts.get(name);
    }

    /** Returns a required detail, or empty if it is an empty string. */
    Optional<String> filled(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }

    /** Returns the enum constant that a required detail names. */
    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    /** Returns the technical level that a required detail names. */
    TechnicalLevel level(String name) {
        return new TechnicalLevel(text(name));
    }
}
