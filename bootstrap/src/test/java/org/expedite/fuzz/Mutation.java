package org.expedite.fuzz;

/**
 * A way to spoil a request.
 *
 * @param name of it, for people
 */
record Mutation(String name, Change change) {

    /** Changes a request. */
    @FunctionalInterface
    interface Change {
        /** Does so, and tells whether it could. */
        boolean apply(Spoilt spoilt);
    }

    /** The request that is spoilt, and with what. */
    record Spoilt(Operation operation, Draft draft, Rng dice, Observed seen) {}

    /** Applies it where it can be. */
    void to(Spoilt spoilt) {
        if (change.apply(spoilt)) {
            spoilt.draft().mutated(name);
        }
    }
}
