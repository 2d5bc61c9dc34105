package org.expedite.application.registry;

import java.util.Set;
import org.expedite.domain.registry.Fact;
import org.expedite.domain.registry.Recorded;
import org.expedite.domain.registry.Reference;

/** What became of a registrar's put. */
public sealed interface Put {
    /** A record that did not exist does now. */
    record Created(Recorded<Fact> current) implements Put {}

    /** A version was appended, or none where it said the same as the current one. */
    record Kept(Recorded<Fact> current) implements Put {}

    /** Refused: it names records that do not exist. */
    record UnknownReferences(Set<Reference> unknown) implements Put {}

    /** Refused: the organization that it names as the supporting partner is none. */
    record NotAPartner(Reference supporter) implements Put {}

    /** Refused: the current version is not the one that the registrar has seen. */
    record Stale() implements Put {}
}
