package org.expedite.domain.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.domain.Require;

/** The technical levels of the assistance center, lowest first. Clause {@code PROGRAM}. */
public record TechnicalLevels(List<TechnicalLevel> ascending) {
    /** The levels as shipped (ours). */
    public static final TechnicalLevels SHIPPED = of("L1", "L2", "L3", "ENGINEERING");

    public TechnicalLevels {
        ascending = List.copyOf(ascending);
        Require.that(!ascending.isEmpty(), ascending, "there must be at least one technical level");
        Require.that(
                Set.copyOf(ascending).size() == ascending.size(),
                ascending,
                "a technical level must not be listed twice");
    }

    /**
     * Creates the levels of the given codes.
     *
     * @param codes lowest first
     * @throws IllegalArgumentException if there is no code, or a duplicate
     */
    public static TechnicalLevels of(String... codes) {
        return new TechnicalLevels(Stream.of(codes).map(TechnicalLevel::new).toList());
    }

    /** Returns the level at which every case starts. */
    public TechnicalLevel lowest() {
        return ascending.getFirst();
    }

    /**
     * Returns the next higher level; empty at the top level and for a level that is no longer
     * configured.
     */
    public Optional<TechnicalLevel> above(TechnicalLevel level) {
        int at = ascending.indexOf(level);
        boolean known = at >= 0 && at + 1 < ascending.size();
        return known ? Optional.of(ascending.get(at + 1)) : Optional.empty();
    }

    /**
     * Returns the next lower level; empty at the lowest level and for a level that is no longer
     * configured.
     */
    public Optional<TechnicalLevel> below(TechnicalLevel level) {
        int at = ascending.indexOf(level);
        return at > 0 ? Optional.of(ascending.get(at - 1)) : Optional.empty();
    }

    /** Returns whether the level is configured. */
    public boolean contains(TechnicalLevel level) {
        return ascending.contains(level);
    }

    /** Returns the levels for explanations: {@code L1 < L2 < L3}. */
    @Override
    public String toString() {
        return ascending.stream().map(TechnicalLevel::code).collect(Collectors.joining(" < "));
    }
}
