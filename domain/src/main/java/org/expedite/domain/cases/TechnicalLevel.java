package org.expedite.domain.cases;

import org.expedite.domain.Require;

/** A technical level of the assistance center, such as {@code L1}. The levels are a setting. */
public record TechnicalLevel(String code) {
    public TechnicalLevel {
        Require.identifier("technical level", code);
    }

    @Override
    public String toString() {
        return code;
    }
}
