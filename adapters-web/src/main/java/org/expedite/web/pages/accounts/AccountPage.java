package org.expedite.web.pages.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expedite.application.accounts.AccessToken;
import org.expedite.web.pages.FormState;

/**
 * An account with its sessions and tokens, as an administrator sees it.
 *
 * @param account the account as it is stored
 * @param version its version
 * @param changedAt since when it is like that
 * @param isOwn whether it is that of the reader
 * @param form the form, and what is wrong with it
 * @param roles the roles to choose from
 * @param isStale whether somebody else has changed the account since the form was shown
 * @param sessions where it is signed in
 * @param tokens its tokens, the newest first
 * @param tokenForm the form for a new token
 * @param events what it did, the newest first
 * @param secret what is shown this once: the address of an invitation, or a token
 */
public record AccountPage(
        AccountLine account,
        int version,
        Instant changedAt,
        boolean isOwn,
        FormState form,
        List<RoleChoice> roles,
        boolean isStale,
        List<OpenSession> sessions,
        List<AccessToken> tokens,
        FormState tokenForm,
        List<AuditLine> events,
        Optional<Secret> secret) {

    /** Copies the lists. */
    public AccountPage {
        roles = List.copyOf(roles);
        sessions = List.copyOf(sessions);
        tokens = List.copyOf(tokens);
        events = List.copyOf(events);
    }

    /**
     * Something that is shown once.
     *
     * @param title what it is
     * @param text the secret
     * @param hint what to do with it
     */
    public record Secret(String title, String text, String hint) {

        /** Omits the secret. */
        @Override
        public String toString() {
            return "Secret[" + title + "]";
        }
    }

    /** Omits the secret. */
    @Override
    public String toString() {
        return "AccountPage[" + account + "]";
    }
}
