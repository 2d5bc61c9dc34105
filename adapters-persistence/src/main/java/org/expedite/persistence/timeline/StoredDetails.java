package org.expedite.persistence.timeline;

import java.util.Map;
import java.util.Optional;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.persistence.sql.JsonColumn;
import org.jspecify.annotations.Nullable;

/** The details of a stored event by name, to be read as what they are. */
record StoredDetails(Map<String, String> texts) {
    /** The details of a JSON text; see {@link JsonColumn#readTexts}. */
    static StoredDetails of(String json) {
        return new StoredDetails(JsonColumn.readTexts(json));
    }

    /**
     * A detail that has to be there.
     *
     * @throws IllegalStateException if it is missing
     */
    String text(String name) {
        // Without the other details: they may hold what customers said.
        return optional(name)
                .orElseThrow(
                        () -> new IllegalStateException("A stored event has no detail " + name));
    }

    /** A detail that may be missing. */
    Optional<String> optional(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    /** A detail that may be missing, as null. */
    @Nullable String orNull(String name) {
        return texts.get(name);
    }

    /** A detail, unless it is an empty text. */
    Optional<String> filled(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }

    /** The constant that a detail names. */
    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    /** The technical level that a detail names. */
    TechnicalLevel level(String name) {
        return new TechnicalLevel(text(name));
    }
}
