package org.expedite.model;

import org.expedite.application.access.Actor;

/** The model's own rules for notes and identifications on a case, independent of the program. */
final class Conversation {
    private Conversation() {}

    /** An internal note does not change the case. */
    static Expected note(ModelCase c, Actor actor, boolean internal) {
        return internal
                ? Model.byStaff(actor, unlessEnded(c, new Expected.MadeInternally()))
                : attach(c, actor);
    }

    static Expected attach(ModelCase c, Actor actor) {
        return Model.withAccess(actor, unlessEnded(c, new Expected.Made(() -> {})));
    }

    private static Expected unlessEnded(ModelCase c, Expected then) {
        return Model.when(!c.takesNoWords(), "CASE_NOT_OPEN", then);
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
}
