package org.expedite.fuzz;

/**
 * A mutation of a request.
 *
 * @param name for readers
 */
record Mutation(String name, Change change) {

    /** Changes a request. */
    @FunctionalInterface
    interface Change {
        /** Makes the change, and returns whether it was possible. */
        boolean apply(Spoilt spoilt);
    }

    /** A request to mutate, and sources of values. */
    record Spoilt(Operation operation, Draft draft, Rng dice, Observed seen) {}

    /** Applies the mutation if possible. */
    void to(Spoilt spoilt) {
        if (change.apply(spoilt)) {
            spoilt.draft().mutated(name);
        }
    }
}
