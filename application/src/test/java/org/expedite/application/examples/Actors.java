package org.expedite.application.examples;

import java.util.Set;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Role;
import org.expedite.domain.customers.Contact;

/** Actors of the examples: one for each role, and the customers. */
public final class Actors {
    public static final Actor ANA = customer(Acme.ANA);
    public static final Actor DAN = customer(Acme.DAN);
    public static final Actor BOB = customer(Acme.BOB);
    public static final Actor CARL = customer(Acme.CARL);
    public static final Actor PAT = customer(Fastnet.PAT);
    public static final Actor IVY = customer(Ivy.IVY);
    public static final Actor ZOE = customer(Borealis.ZOE);
    public static final Actor ENGINEER = new Actor("engineer-l1", Set.of(Role.ENGINEER));
    public static final Actor DUTY_MANAGER = new Actor("duty-manager", Set.of(Role.DUTY_MANAGER));
    public static final Actor REGISTRAR = new Actor("registrar", Set.of(Role.REGISTRAR));
    public static final Actor ADMIN = new Actor("admin", Set.of(Role.ADMIN));

    private Actors() {}

    /** Returns a contact as an authenticated customer. */
    public static Actor customer(Contact contact) {
        return new Actor(contact.id().value(), Set.of(Role.CUSTOMER));
    }
}
