package org.expedite.model;

import static org.expedite.domain.cases.CaseStatus.CLOSED;
import static org.expedite.domain.cases.CaseStatus.RESOLVED;
import static org.expedite.domain.cases.CaseStatus.WITHDRAWN;

import java.time.Instant;
import java.util.Set;
import org.expedite.application.access.Actor;
import org.expedite.domain.cases.CaseStatus;

/** The model's own rules for notes and identifications on a case, independent of the program. */
final class Conversation {
    private static final Set<CaseStatus> WITHOUT_FILES = Set.of(CLOSED, WITHDRAWN);

    private Conversation() {}

    /** Allowed in every status; an internal note does not change the case. */
    static Expected note(ModelCase c, Actor actor, boolean internal, Instant now) {
        if (!internal) {
            return Model.withAccess(actor, new Expected.Made(() -> reply(c, actor, now)));
        }
        return Model.byStaff(actor, new Expected.MadeInternally());
    }

    static Expected attach(ModelCase c, Actor actor, Instant now) {
        return Model.withAccess(
                actor,
                Model.when(
                        !WITHOUT_FILES.contains(c.status),
                        "NOT_IN_THIS_STATUS",
                        new Expected.Made(() -> reply(c, actor, now))));
    }

    static Expected identify(ModelCase c, Actor actor, String person) {
        return Model.withAccess(
                actor,
                speaking(
                        actor,
                        person,
                        Model.unlessFinished(
                                c,
                                c.identified.contains(person)
                                        ? new Expected.Idle()
                                        : new Expected.Made(() -> c.identified.add(person)))));
    }

    /** Customers identify themselves, and staff names a contact of the customer. */
    static Expected speaking(Actor actor, String person, Expected then) {
        return Model.isStaff(actor)
                ? Model.when(Model.CUSTOMERS_OF_ACME.contains(person), "UNKNOWN_REFERENCE", then)
                : Model.when(person.equals(actor.id()), "NOT_YOURSELF", then);
    }

    private static void reply(ModelCase c, Actor actor, Instant now) {
        if (c.status == RESOLVED && !Model.isStaff(actor)) {
            c.awaitingConfirmationSince = now;
        }
    }
}
