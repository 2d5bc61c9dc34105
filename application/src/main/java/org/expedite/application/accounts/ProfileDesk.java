package org.expedite.application.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.application.engineers.Engineers;
import org.expedite.application.registry.Registry;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.engineers.EngineerId;

/** Shows callers whom they are signed in as. */
public final class ProfileDesk {
    private final Registry registry;
    private final Engineers engineers;
    private final ZoneId zone;
    private final Clock clock;

    /**
     * Creates a desk on these ports.
     *
     * @param zone the time zone of the center
     */
    ProfileDesk(Registry registry, Engineers engineers, ZoneId zone, Clock clock) {
        this.registry = registry;
        this.engineers = engineers;
        this.zone = zone;
        this.clock = clock;
    }

    /** Returns the caller. Reads the record of a person, by its key. */
    public Profile find(SignedIn caller) {
        Permissions.require(caller.actor(), UseCase.VIEW_PROFILE);
        String id = caller.account().id().value();
        return switch (caller.account().kind()) {
            case CONTACT -> new Profile(caller, employers(new ContactId(id)), List.of());
            case ENGINEER -> new Profile(caller, List.of(), levels(new EngineerId(id)));
            case SERVICE -> new Profile(caller, List.of(), List.of());
        };
    }

    private List<OrganizationId> employers(ContactId id) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return registry.find(id.key())
                .map(version -> ((Contact) version.record()).employersOn(today))
                .orElse(List.of());
    }

    private List<TechnicalLevel> levels(EngineerId id) {
        return engineers
                .find(id)
                .map(version -> version.record().levels().stream().toList())
                .orElse(List.of());
    }
}
