package org.expedite.wiring;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.expedite.application.accounts.InvitationDesk;
import org.expedite.application.accounts.SessionDesk;
import org.expedite.application.drafts.DraftDesk;
import org.expedite.application.signin.SignInThrottle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes sessions that ended by themselves long ago, expired invitations, attempts that count no
 * more and drafts that are kept no longer, at a fixed interval, on each node. They have no effect
 * before that either. Nodes that run at the same time share the work. A failure is logged, and the
 * next run retries.
 */
@Singleton
final class ExpiredSignInCleanup {
    private static final Logger LOG = LoggerFactory.getLogger(ExpiredSignInCleanup.class);

    private final SessionDesk sessions;
    private final InvitationDesk invitations;
    private final SignInThrottle throttle;
    private final DraftDesk drafts;

    ExpiredSignInCleanup(
            SessionDesk sessions,
            InvitationDesk invitations,
            SignInThrottle throttle,
            DraftDesk drafts) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.throttle = throttle;
        this.drafts = drafts;
    }

    /** Runs the clean-up. Only tests set the interval. */
    @Scheduled(
            initialDelay = "${expedite.expired-sign-ins.pause}",
            fixedDelay = "${expedite.expired-sign-ins.pause}")
    void delete() {
        int ended = sessions.deleteOutdated();
        int expired = invitations.deleteExpired();
        int outdated = throttle.deleteOutdated();
        int typed = drafts.deleteOutdated();
        if (ended + expired + outdated + typed > 0) {
            LOG.info(
                    "Deleted {} ended sessions, {} expired invitations, {} outdated attempts to"
                            + " sign in and {} drafts",
                    ended,
                    expired,
                    outdated,
                    typed);
        }
    }
}
