package org.expedite.wiring;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.expedite.application.accounts.InvitationDesk;
import org.expedite.application.accounts.SessionDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes sessions that ended by themselves and expired invitations at a fixed interval, on each
 * node. They are rejected before that too. Nodes that run at the same time share the work. A
 * failure is logged, and the next run retries.
 */
@Singleton
final class ExpiredSignInCleanup {
    private static final Logger LOG = LoggerFactory.getLogger(ExpiredSignInCleanup.class);

    private final SessionDesk sessions;
    private final InvitationDesk invitations;

    ExpiredSignInCleanup(SessionDesk sessions, InvitationDesk invitations) {
        this.sessions = sessions;
        this.invitations = invitations;
    }

    /** Runs the clean-up. Only tests set the interval. */
    @Scheduled(
            initialDelay = "${expedite.expired-sign-ins.pause}",
            fixedDelay = "${expedite.expired-sign-ins.pause}")
    void delete() {
        int ended = sessions.deleteOutdated();
        int expired = invitations.deleteExpired();
        if (ended + expired > 0) {
            LOG.info("Deleted {} ended sessions and {} expired invitations", ended, expired);
        }
    }
}
