package org.expedite.application.drafts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.expedite.application.BatchedDeletion;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.SessionDesk;
import org.expedite.application.accounts.SessionHolder;
import org.expedite.application.accounts.SignedIn;

/**
 * Keeps what people type into forms until the forms have succeeded. A draft belongs to one person
 * and is shown to nobody else.
 */
public final class DraftDesk {
    /** Time for which a draft is kept. */
    public static final Duration KEPT_FOR = SessionDesk.REMEMBERED_FOR;

    /** Maximum number of drafts of one account; beyond it the oldest ones are deleted. */
    public static final int MAX_DRAFTS = 50;

    private final Drafts drafts;
    private final SessionDesk sessions;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    /** Creates a desk on these ports. */
    public DraftDesk(Drafts drafts, SessionDesk sessions, UnitOfWork unitOfWork, Clock clock) {
        this.drafts = drafts;
        this.sessions = sessions;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Keeps what the caller has typed into a form. */
    public KeepDraftResult keep(SignedIn caller, String form, String about, DraftFields fields) {
        return keep(key(caller, form, about), fields);
    }

    /**
     * Keeps what the person of a session has sent that has ended by idleness or age. It is found
     * after the next sign-in of the same person.
     *
     * @param secret the secret of the session
     * @return the result; empty if it is not known whose session that was
     */
    public Optional<KeepDraftResult> keepOfEndedSession(
            String secret, String form, String about, DraftFields fields) {
        return sessions.findRemembered(secret)
                .map(SessionHolder::account)
                .filter(Account::active)
                .map(account -> keep(new DraftKey(account.id(), form, about), fields));
    }

    /** Returns what the caller has typed into a form, if it was not too long ago. */
    public Optional<Draft> find(SignedIn caller, String form, String about) {
        Instant since = clock.instant().minus(KEPT_FOR);
        return drafts.find(key(caller, form, about))
                .filter(draft -> draft.writtenAt().isAfter(since));
    }

    /** Deletes what the caller has typed into a form, since the form has succeeded. */
    public void discard(SignedIn caller, String form, String about) {
        DraftKey key = key(caller, form, about);
        unitOfWork.run(
                () -> {
                    drafts.delete(key);
                    return key;
                });
    }

    /** Deletes drafts that are kept no longer, and returns their number. */
    public int deleteOutdated() {
        Instant before = clock.instant().minus(KEPT_FOR);
        return BatchedDeletion.run(unitOfWork, limit -> drafts.deleteWrittenBefore(before, limit));
    }

    private KeepDraftResult keep(DraftKey key, DraftFields fields) {
        if (fields.isTooLarge()) {
            return KeepDraftResult.TOO_LARGE;
        }
        return unitOfWork.run(
                () -> {
                    if (fields.isEmpty()) {
                        drafts.delete(key);
                    } else {
                        drafts.store(new Draft(key, fields, clock.instant()));
                        drafts.keepNewest(key.account(), MAX_DRAFTS);
                    }
                    return KeepDraftResult.KEPT;
                });
    }

    private static DraftKey key(SignedIn caller, String form, String about) {
        Permissions.require(caller.actor(), UseCase.KEEP_DRAFT);
        AccountId account = caller.account().id();
        return new DraftKey(account, form, about);
    }
}
