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
        boolean apply(Target target);
    }

    /** A request to mutate, and sources of values. */
    record Target(Operation operation, Draft draft, Rng rng, Observed observed) {}

    /** Applies the mutation if possible. */
    void to(Target target) {
        if (change.apply(target)) {
            target.draft().mutated(name);
        }
    }
}
