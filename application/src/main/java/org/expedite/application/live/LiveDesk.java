package org.expedite.application.live;

import java.time.Clock;
import java.util.Optional;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.application.accounts.AuthenticationDesk;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.cases.CaseReader;

/** Determines who may learn of changes of cases while they happen, and reads these changes. */
public final class LiveDesk {
    private final RecentEvents events;
    private final AuthenticationDesk authentication;
    private final CaseReader reader;
    private final Clock clock;

    /** Creates a desk on these ports. */
    public LiveDesk(
            RecentEvents events,
            AuthenticationDesk authentication,
            CaseReader reader,
            Clock clock) {
        this.events = events;
        this.authentication = authentication;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Returns what the person of a session may learn of, as of now; empty if the session has ended,
     * or if the person may see no cases. That does not count as a use of the session.
     *
     * @param sessionHash the hash of the secret of the session
     */
    public Optional<LiveAccess> access(String sessionHash) {
        return authentication
                .byUnattendedSession(sessionHash)
                .map(SignedIn::actor)
                .filter(actor -> Permissions.allows(actor, UseCase.VIEW_CASE))
                .map(actor -> new LiveAccess(reader.access(actor)));
    }

    /** Creates the reader of one more node. */
    public LiveReader newReader() {
        return new LiveReader(events, clock);
    }
}
