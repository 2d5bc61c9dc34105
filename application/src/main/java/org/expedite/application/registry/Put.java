package org.expedite.application.registry;

import java.util.List;
import java.util.Set;
import org.expedite.application.FieldProblem;
import org.expedite.domain.registry.Fact;
import org.expedite.domain.registry.Recorded;
import org.expedite.domain.registry.Reference;

/** What became of a registrar's put. */
public sealed interface Put {
    /** A record that did not exist does now. */
    record Created(Recorded<Fact> current) implements Put {}

    /** A version was appended, or none where it said the same as the current one. */
    record Kept(Recorded<Fact> current) implements Put {}

    /**
     * Refused: it does not fit the other records, or the center. At least one of both is there.
     *
     * @param unknown what it names and does not exist
     * @param problems whatever else is wrong
     */
    record Refused(Set<Reference> unknown, List<FieldProblem> problems) implements Put {}

    /** Refused: the current version is not the one that the registrar has seen. */
    record Stale() implements Put {}
}
